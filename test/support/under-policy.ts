// Runs inside a page of the strict policy: paints a drawing on a canvas, and says what it gave and what was blocked.
import { paintCanvas } from '../../src/charts/painters/canvas.js';
import { SPECIMEN } from './specimen.js';

let violations = 0;
document.addEventListener('securitypolicyviolation', () => violations++);

const canvas = document.createElement('canvas');
canvas.width = SPECIMEN.width;
canvas.height = SPECIMEN.height;
paintCanvas(canvas.getContext('2d')!, SPECIMEN, { theme: 'dark', em: 16 });
canvas.toBlob((blob) => {
  parent.postMessage({ painted: { type: blob?.type, size: blob?.size, violations } }, '*');
}, 'image/png');
