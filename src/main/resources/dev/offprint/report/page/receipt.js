// Convenience only: without scripts the page is whole.

/** An element with properties, and what is in it. */
function element(name, properties, ...content) {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...content);
  return made;
}

/** A box to tick, with its words. */
function choice(words, checked, onChange) {
  const box = element("input", { type: "checkbox", checked });
  box.addEventListener("change", () => onChange(box.checked));
  return element("label", {}, box, " " + words);
}

/** Hides rules, and the rows in which nothing was changed. */
function addFilter(input) {
  const groups = [...input.querySelectorAll(".group")];
  const table = input.querySelector(".compare");
  const rows = table.querySelectorAll(":scope > tbody > tr");
  const show = (group, shown) => {
    group.hidden = !shown;
    for (const mark of input.getElementsByClassName(group.dataset.rule)) {
      mark.classList.toggle("off", !shown);
    }
  };
  const look = () => {
    for (const row of rows) row.classList.toggle("plain", !row.querySelector("a:not(.off)"));
  };
  const labels = groups.map((group) =>
    choice(group.querySelector("h4").textContent, true, (shown) => {
      show(group, shown);
      look();
    }));
  const all = (shown) => {
    labels.forEach((label, i) => {
      label.firstChild.checked = shown;
      show(groups[i], shown);
    });
    look();
  };
  const button = (words, shown) => {
    const made = element("button", { type: "button" }, words);
    made.addEventListener("click", () => all(shown));
    return made;
  };
  const box = element("fieldset", { className: "filter" }, element("legend", {}, "Show:"));
  if (groups.length > 1) box.append(...labels, button("all", true), button("none", false));
  box.append(choice("only what was changed", false, (only) => table.classList.toggle("only", only)));
  look();
  if (groups.length > 0) table.before(box);
}

/** Collects the changes that are to be undone into what must be added to the command. */
function addUndoing() {
  const undone = new Set();
  const option = element("code", {});
  const copy = element("button", { type: "button" }, "copy");
  const bar = element("p", { className: "undo", hidden: true },
    "Run the same command again with ", option, " ", copy);
  bar.setAttribute("role", "status");
  copy.addEventListener("click", () => {
    getSelection().selectAllChildren(option);
    navigator.clipboard?.writeText(option.textContent);
  });
  for (const code of document.querySelectorAll(".group code")) {
    const id = code.textContent.replace("--restore ", "");
    const label = choice("undo", false, (wanted) => {
      if (wanted) undone.add(id);
      else undone.delete(id);
      option.textContent = "--restore " + [...undone].join(",");
      bar.hidden = undone.size === 0;
    });
    label.firstChild.setAttribute("aria-label", "undo " + id);
    code.parentElement.append(" ", label);
  }
  document.body.append(bar);
}

/** Shows what belongs together, and what it is, where a mark is pointed at or focused. */
function addPointing() {
  let pointed = [];
  const point = (event) => {
    for (const mark of pointed) mark.classList.remove("twin");
    pointed = [];
    const mark = event.target.closest?.(".compare a");
    if (!mark) return;
    const entry = document.getElementById(mark.hash.slice(1));
    if (!entry) return;
    pointed = [...document.querySelectorAll(`.compare a[href="${mark.hash}"]`)];
    for (const twin of pointed) twin.classList.add("twin");
    mark.title = entry.closest(".group").dataset.name + ", "
      + entry.querySelector("code").nextSibling.textContent.trim();
  };
  document.addEventListener("mouseover", point);
  document.addEventListener("focusin", point);
}

document.querySelectorAll(".input").forEach(addFilter);
addUndoing();
addPointing();
