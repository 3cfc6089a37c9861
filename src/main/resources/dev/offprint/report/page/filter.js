// Convenience only: a checkbox for each rule, which hides its marks and its entries.
for (const input of document.querySelectorAll(".input")) {
  const groups = input.querySelectorAll(".group");
  if (groups.length < 2) continue;
  const box = document.createElement("fieldset");
  box.className = "filter";
  box.append(Object.assign(document.createElement("legend"), { textContent: "Show:" }));
  for (const group of groups) {
    const label = document.createElement("label");
    const check = Object.assign(document.createElement("input"), { type: "checkbox", checked: true });
    check.addEventListener("change", () => {
      group.hidden = !check.checked;
      for (const mark of input.getElementsByClassName(group.dataset.rule)) {
        mark.classList.toggle("off", !check.checked);
      }
    });
    label.append(check, " " + group.querySelector("h4").textContent);
    box.append(label);
  }
  input.querySelector(".compare").before(box);
}
