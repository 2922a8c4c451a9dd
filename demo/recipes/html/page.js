const map = document.querySelector('buurt-services-map');
const status = document.querySelector('[role=status]');

map.addEventListener('buurt-service-select', (event) => {
  // Instead of the built-in details: here a page of one's own could open.
  event.preventDefault();
  status.textContent = `Gekozen: ${event.service.id}`;
});

document.querySelector('#refresh').addEventListener('click', async () => {
  await customElements.whenDefined('buurt-services-map');
  await map.refresh();
  status.textContent = `${map.items.length} diensten`;
});
