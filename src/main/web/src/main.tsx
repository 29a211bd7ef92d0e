import '@fontsource-variable/onest/wght.css';
import '@mantine/core/styles.css';
import './app/app.css';

import { createRoot } from 'react-dom/client';

import { App } from './app/App';
import { startLanguages } from './app/languages';
import { lightenPaper } from './app/paper';

lightenPaper();
await startLanguages();
const root = document.getElementById('root');
if (root !== null) {
  createRoot(root).render(<App />);
}
