// A browser starts no module from a file: the examples then say so.
if (location.protocol === 'file:') for (const note of document.querySelectorAll('[data-still]')) note.hidden = false;
