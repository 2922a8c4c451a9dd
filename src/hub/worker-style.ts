/** The look of the worker's pages: system type, both schemes, everything reachable at 400 %. */
export const workerStyle = `
:root { color-scheme: light dark; font: 1.0625rem/1.5 system-ui, sans-serif; accent-color: LinkText;
  background: Canvas; color: CanvasText; }
body { margin: 0 auto; max-width: 62rem; padding: 1rem; overflow-wrap: anywhere; }
header, nav, .row { display: flex; flex-wrap: wrap; gap: .5rem 1rem; align-items: center; }
header { justify-content: space-between; border-block-end: 1px solid GrayText; padding-block-end: .5rem; }
header > *, nav > *, .row > * { min-width: 0; max-width: 100%; }
h1 { font-size: 1.5rem; } h2 { font-size: 1.2rem; margin-block-start: 2rem; }
label { display: block; font-weight: 600; }
label.choice, .row label { font-weight: normal; }
input:not([type=checkbox]), select, textarea, button { font: inherit; padding: .6rem .75rem; min-height: 2.75rem; max-width: 100%;
  box-sizing: border-box; border: 1px solid GrayText; border-radius: .25rem; }
input[type=checkbox] { width: 1.5rem; height: 1.5rem; vertical-align: middle; }
textarea { width: 100%; min-height: 6rem; }
button { background: ButtonFace; color: ButtonText; cursor: pointer; }
a { display: inline-block; padding-block: .6rem; }
:focus-visible { outline: 3px solid Highlight; outline-offset: 2px; }
form > * { margin-block: .5rem; }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; overflow-wrap: normal; }
th, td { text-align: start; padding: .5rem; border-block-end: 1px solid GrayText; vertical-align: top; }
dt { font-weight: 600; margin-block-start: .75rem; } dd { margin: 0; white-space: pre-wrap; }
.wrong { border-inline-start: .35rem solid; padding: .25rem 1rem; }
button[aria-current] { font-weight: 700; text-decoration: underline; }
footer { margin-block-start: 3rem; border-block-start: 1px solid GrayText; }
@media print { header nav, form { display: none; } }
`;
