import { createRoot } from 'react-dom/client';
import { WorkbenchPage } from './WorkbenchPage';
import './spreadsheet/spreadsheet.css';
import './workbench.css';

const root = document.getElementById('root');
if (root) createRoot(root).render(<WorkbenchPage />);
