package dev.offprint.repair.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Texts of a sentence or two, each in its language.
class LanguageRuleTest {
  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "en | The lamp in the lighthouse went out at noon, and nobody on the island noticed.",
        "de | Die Lampe im Leuchtturm erlosch am Mittag, und niemand auf der Insel merkte es.",
        "fr | La lampe du phare s’est éteinte à midi, et personne sur l’île ne l’a remarqué.",
        "es | La lámpara del faro se apagó al mediodía y nadie en la isla se dio cuenta.",
        "pt | A lâmpada do farol apagou-se ao meio-dia e ninguém na ilha reparou nisso.",
        "it | La lampada del faro si è spenta a mezzogiorno e nessuno sull’isola se n’è accorto.",
        "nl | De lamp van de vuurtoren ging om twaalf uur uit en niemand op het eiland merkte het.",
        "pl | Lampa w latarni morskiej zgasła w południe i nikt na wyspie tego nie zauważył.",
        "ru | Лампа на маяке погасла в полдень, и никто на острове этого не заметил.",
        "uk | Лампа на маяку згасла опівдні, і ніхто на острові цього не помітив.",
        "be | Лямпа на маяку згасла апоўдні, і ніхто на востраве гэтага не заўважыў.",
        "bg | Лампата на фара угасна по обяд и никой на острова не забеляза това.",
        "sr | Лампа на светионику се угасила у подне и нико на острву то није приметио.",
        "tr | Deniz fenerinin lambası öğle vakti söndü ve adada kimse bunu fark etmedi.",
        "ar | انطفأ مصباح المنارة عند الظهر ولم يلاحظ ذلك أحد في الجزيرة.",
        "fa | چراغ فانوس دریایی ظهر خاموش شد و هیچ کس در جزیره متوجه آن نشد.",
        "ur | مینارے کا چراغ دوپہر کو بجھ گیا اور جزیرے پر کسی نے اس بات پر دھیان نہیں دیا۔",
        "hi | प्रकाशस्तंभ का दीपक दोपहर में बुझ गया और द्वीप पर किसी ने इस पर ध्यान नहीं दिया।",
        "mr | दीपगृहातील दिवा दुपारी विझला आणि बेटावर कोणाच्याही ते लक्षात आले नाही.",
        "ne | दीपस्तम्भको बत्ती दिउँसो निभ्यो र टापुमा कसैले पनि त्यो कुरा थाहा पाएनन्।",
        "bn | বাতিঘরের আলো দুপুরে নিভে গেল এবং দ্বীপের কেউ তা লক্ষ্য করল না।",
        "ta | கலங்கரை விளக்கம் நண்பகலில் அணைந்தது, தீவில் யாரும் அதைக் கவனிக்கவில்லை.",
        "te | దీపస్తంభం మధ్యాహ్నం ఆరిపోయింది, ద్వీపంలో ఎవరూ గమనించలేదు.",
        "id | Lampu mercusuar itu padam pada tengah hari dan tidak seorang pun di pulau itu tahu.",
        "vi | Ngọn đèn hải đăng tắt vào buổi trưa và không ai trên đảo để ý đến điều đó.",
        "ja | 灯台の明かりは正午に消えたが、島の誰も気づかなかった。",
        "zh | 灯塔的灯在中午熄灭了，岛上没有人注意到。",
        "zh-Hant | 燈塔的燈在中午熄滅了，島上沒有人注意到。",
        "ko | 등대의 불은 정오에 꺼졌지만 섬의 누구도 알아차리지 못했다.",
        "el | Η λάμπα του φάρου έσβησε το μεσημέρι και κανείς στο νησί δεν το πρόσεξε.",
        "he | המנורה במגדלור כבתה בצהריים ואיש באי לא שם לב לכך.",
        "th | ตะเกียงในประภาคารดับลงตอนเที่ยง และไม่มีใครบนเกาะสังเกตเห็น",
        "ka | შუქურის ნათურა შუადღისას ჩაქრა და კუნძულზე ვერავინ შეამჩნია.",
        "sv | Lampan i fyren slocknade mitt på dagen, och ingen på ön lade märke till det.",
        "da | Lampen i fyrtårnet gik ud ved middagstid, og ingen på øen lagde mærke til det.",
        "nb | Lampen i fyret sluknet midt på dagen, og ingen på øya la merke til det.",
        "fi | Majakan lamppu sammui keskipäivällä, eikä kukaan saarella huomannut sitä.",
        "cs | Lampa v majáku zhasla v poledne a nikdo na ostrově si toho nevšiml.",
        "sk | Lampa v majáku zhasla napoludnie a nikto na ostrove si to nevšimol.",
        "ro | Lampa farului s-a stins la prânz și nimeni de pe insulă nu a observat.",
        "hu | A világítótorony lámpája délben kialudt, és a szigeten senki sem vette észre.",
        "hr | Lampa na svjetioniku ugasila se u podne i nitko na otoku to nije primijetio.",
        "sl | Svetilka v svetilniku je opoldne ugasnila in nihče na otoku tega ni opazil.",
        "ca | El llum del far es va apagar al migdia i ningú a l’illa no se’n va adonar.",
        "et | Tuletorni lamp kustus keskpäeval ja keegi saarel ei pannud seda tähele.",
        "lv | Bākas lampa nodzisa pusdienlaikā, un neviens uz salas to nepamanīja.",
        "lt | Švyturio lempa užgeso vidurdienį, ir niekas saloje to nepastebėjo.",
      })
  void aSentenceIsEnough(String language, String text) {
    assertEquals(language, LanguageRule.detect(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "de | DIE LAMPE IM LEUCHTTURM ERLOSCH AM MITTAG, UND NIEMAND AUF DER INSEL MERKTE ES.",
        "ru | ЛАМПА НА МАЯКЕ ПОГАСЛА В ПОЛДЕНЬ, И НИКТО НА ОСТРОВЕ ЭТОГО НЕ ЗАМЕТИЛ.",
        "en | The owner of the café, José Núñez, sells crêpes and jalapeños to all who live there.",
        "de | Auf dem Schild steht 灯台の明かりは正午に消えた, und darunter hat jemand mit Kreide geschrieben: schade.",
        "hi | प्रकाशस्तंभ का दीपक GitHub और Lighthouse पर दोपहर में बुझ गया और किसी ने ध्यान नहीं दिया।",
        "en | The word 灯台 means lighthouse, and the islanders learn it when they are children.",
        "zh | 请先在 Harbour 网站上登记，再用 Lighthouse Club 的会员卡到 Noon Street 的窗口取票。",
        "zh | 守灯人说，门上写的是「燈塔」两个字，灯早就没有人点了。",
        "zh-Hant | 守燈人說，門上用粉筆寫著「灯塔」，不知道是誰寫的。",
        "zh | 天上有雲，山下有人。",
        "ja | 燈臺の燈りは正午に消えたが、島の誰も氣づかなかつた。",
        "zh | 守灯人读的是一本日本小说，书名叫《灯台の光》，他已经读了三遍，还不想还给图书馆。",
      })
  void neitherCapitalsNorSingleWordsMislead(String language, String text) {
    assertEquals(language, LanguageRule.detect(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "1984 2001 2010",
        "Nova Lisboa, 1921",
        "if (x > 0) { y += z; }",
        "Ð›Ð°Ð¼Ð¿Ð° Ð½Ð° Ð¼Ð°ÑÐºÐµ Ð¿Ð¾Ð³Ð°ÑÐ»Ð° Ð² Ð¿Ð¾Ð»Ð´ÐµÐ½ÑŒ Ð¸ Ð½Ð¸ÐºÑ‚Ð¾ ÑÑ‚Ð¾Ð³Ð¾ Ð½Ðµ Ð·Ð°Ð¼ÐµÑ‚Ð¸Ð»",
      })
  void whatIsShortOrUnreadableIsInNoLanguage(String text) {
    assertNull(LanguageRule.detect(text));
  }
}
