import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import '@mantine/core/styles/default-css-variables.css';
import './ui/styles/tokens.css';
import './ui/styles/ground.css';
import './ui/styles/frame.css';
import './ui/styles/controls.css';
import './ui/styles/panel.css';
import './ui/styles/table.css';
import './ui/styles/list.css';
import './ui/styles/record.css';
import './marks/marks.css';
import './ui/styles/print.css';
import { App } from './App';

const root = document.getElementById('root');
if (!root) throw new Error('The page has no place for the program');
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
