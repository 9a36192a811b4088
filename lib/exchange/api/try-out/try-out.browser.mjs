// Runs in the browser as it stands: begins the interactive reference (Swagger UI) on the page that tryOutPage writes.

const place = document.getElementById("try");
const words = JSON.parse(place.dataset.words);
const dark = matchMedia("(prefers-color-scheme: dark)");
const setTheme = () => document.documentElement.classList.toggle("dark-mode", dark.matches);
setTheme();
dark.addEventListener("change", setTheme);

/** Texts and names of the package that it has in English only; what is not among them stays as it is. */
function translate(node) {
  for (const text of textsIn(node)) {
    const said = words[text.nodeValue.trim()];
    if (said !== undefined) text.nodeValue = said;
  }
  const elements = node instanceof Element ? [node, ...node.querySelectorAll("*")] : [];
  for (const element of elements) {
    for (const name of ["aria-label", "placeholder", "title"]) {
      const said = words[element.getAttribute(name) ?? ""];
      if (said !== undefined) element.setAttribute(name, said);
    }
    makeReadable(element);
  }
}

function* textsIn(node) {
  const walker = document.createTreeWalker(node, NodeFilter.SHOW_TEXT);
  if (node instanceof Text) yield node;
  for (let text = walker.nextNode(); text !== null; text = walker.nextNode())
    // What was answered is nobody's to translate.
    if (text.parentElement?.closest("pre, code, textarea") === null) yield text;
}

/** What the package leaves out: names of its fields, and places that scroll and cannot be reached by keyboard. */
function makeReadable(element) {
  if (element.matches("tr[data-param-name] :is(input, select, textarea)"))
    element.setAttribute("aria-label", element.closest("tr").dataset.paramName);
  if (element.matches(".response-control-media-type select, .content-type"))
    element.setAttribute("aria-label", words["Media type"] ?? "Media type");
  if (element.matches("pre")) element.tabIndex = 0;
}

/** The package writes in steps; each is looked at once. */
const watcher = new MutationObserver((changes) => {
  for (const { type, target, addedNodes } of changes)
    for (const node of type === "characterData" ? [target] : addedNodes) translate(node);
});

async function begin() {
  const answer = await fetch(place.dataset.document);
  const spec = await answer.json();
  // Calls go to where the page is from, whatever name the site has: the page may ask nobody else.
  spec.servers = [{ url: "/api/v1" }];
  for (const { get } of Object.values(spec.paths))
    for (const parameter of get.parameters)
      if (parameter.name === "lang") parameter.example = document.documentElement.lang;
  place.replaceChildren();
  watcher.observe(place, { childList: true, subtree: true, characterData: true });
  window.SwaggerUIBundle({
    domNode: place,
    spec,
    validatorUrl: null,
    presets: [window.SwaggerUIBundle.presets.apis],
    layout: "BaseLayout",
    docExpansion: "list",
    defaultModelsExpandDepth: -1,
    displayRequestDuration: true,
    supportedSubmitMethods: ["get"],
    tryItOutEnabled: true,
    // Colours of single letters do not stand out enough in both themes.
    syntaxHighlight: false,
  });
}

begin().catch(() => {
  place.textContent = place.dataset.failed;
});
