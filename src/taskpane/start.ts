/** What the page says where the pane itself cannot; it must not wait for the pane's own words. */
const OUTSIDE = 'Selaras bekerja di dalam Excel: buka buku kerja, lalu tekan tombol Selaras. / Selaras works inside Excel.';
const UNLOADED = 'Panel tidak dapat dimuat: periksa sambungan, lalu buka lagi. / The pane could not be loaded: open it again.';

/** Asked for at once, so that it is there when Excel is. */
const pane = import(/* webpackChunkName: "pane" */ './main');
pane.catch(() => undefined);

/** First code of the add-in's page: the functions are associated already, the pane comes when Excel is ready. */
async function start(host: Office.HostType | null, element: HTMLElement): Promise<void> {
  if (host !== Office.HostType.Excel) {
    element.textContent = OUTSIDE;
    return;
  }
  try {
    const { mount } = await pane;
    mount(element);
  } catch {
    element.textContent = UNLOADED;
  }
}

void Office.onReady(({ host }) => {
  const element = document.getElementById('pane');
  if (element) void start(host, element);
});
