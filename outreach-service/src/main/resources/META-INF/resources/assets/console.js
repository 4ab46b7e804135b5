// Before the first paint: as the system likes it, unless somebody chose.
(function () {
  var root = document.documentElement;
  var dark = window.matchMedia("(prefers-color-scheme: dark)");
  function follow() {
    if (root.dataset.theme === "auto") root.dataset.bsTheme = dark.matches ? "dark" : "light";
  }
  follow();
  dark.addEventListener("change", follow);
  root.classList.add("js");
})();

// A choice that is its own form goes off when it is made; without script the form has a button.
document.addEventListener("change", function (event) {
  if (event.target.matches("[data-submit]")) event.target.form.requestSubmit();
});

// What replaced a part of a form may have changed what the form comes to.
document.addEventListener("htmx:afterSettle", function (event) {
  var form = event.target.id === "tree" && event.target.closest("form");
  if (form) htmx.trigger(form, "recount");
});
