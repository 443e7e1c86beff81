import '#shared/ui/public-page.css';
import { SCREENS } from '#shared/protocol/routes.ts';

/** The dashboard, put together: the address names the screen, and each screen is loaded by itself. */

const root = document.getElementById('app');
if (!root) throw new Error('The page has no place for the app.');

switch (location.pathname.replace(/\/$/, '')) {
  case SCREENS.display: {
    const { showDisplay } = await import('./display/show-display.tsx');
    await showDisplay(root);
    break;
  }
  case SCREENS.office: {
    const { showOffice } = await import('./office/show-office.tsx');
    await showOffice(root);
    break;
  }
  case SCREENS.receipt: {
    // What the page says came from the server; only the search is done here.
    const place = root.querySelector<HTMLElement>('[data-receipt]');
    if (place) (await import('./receipt/show-receipt.tsx')).showReceipt(place, root);
    break;
  }
  default: {
    // The page itself came from the server; only its chart is drawn here.
    const table = root.querySelector('table');
    const figure = root.querySelector<HTMLElement>('[data-chart]');
    if (table && figure) (await import('./results/field-chart.ts')).drawFieldChart(table, figure);
  }
}
