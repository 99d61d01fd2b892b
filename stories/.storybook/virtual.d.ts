declare module 'virtual:custom-elements' {
  import type { Manifest } from './arg-types.js';

  const manifest: Manifest;
  export default manifest;
}
