/** Gives each element the accent that stands in its tag. Through the style object, as a policy may forbid styles in markup. */
for (const element of document.querySelectorAll('[data-buurt-accent]'))
  element.style.setProperty('--buurt-accent', element.dataset.buurtAccent);
