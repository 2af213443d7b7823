/** First code of the add-in's page: the functions are associated already, the pane comes when Excel is ready. */
void Office.onReady(async () => {
  const element = document.getElementById('pane');
  if (!element) return;
  const { mount } = await import(/* webpackChunkName: "pane" */ './main');
  mount(element);
});
