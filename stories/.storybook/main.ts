import type { StorybookConfig } from '@storybook/web-components-vite';
import packageJson from '../../package.json' with { type: 'json' };
import { manifest } from '../../src/build/manifest.mjs';

const MANIFEST = 'virtual:custom-elements';

const config: StorybookConfig = {
  stories: ['../**/*.mdx', '../*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  framework: { name: '@storybook/web-components-vite', options: {} },
  core: {
    disableTelemetry: true,
    disableWhatsNewNotifications: true,
    enableCrashReports: false,
  },
  features: {
    menuOnboardingChecklist: false,
    sidebarOnboardingChecklist: false,
    changeDetection: false,
    // Each puts style sheets into the page of a story, which stands under the policy of a careful site.
    backgrounds: false,
    highlight: false,
    measure: false,
    outline: false,
    viewport: false,
  },
  staticDirs: [{ from: '../../data', to: '/data' }],
  viteFinal: (vite) => ({
    ...vite,
    // Storybook starts Vite below the root and does not see the configuration there.
    define: { ...vite.define, __GONGFU_VERSION__: JSON.stringify(packageJson.version) },
    // Found one by one, each would reload the page.
    optimizeDeps: {
      ...vite.optimizeDeps,
      include: [...(vite.optimizeDeps?.include ?? []), 'lit', 'lit/decorators.js'],
    },
    plugins: [
      ...(vite.plugins ?? []),
      {
        name: 'custom-elements-manifest',
        resolveId: (id: string) => (id === MANIFEST ? `\0${MANIFEST}` : null),
        load: (id: string) =>
          id === `\0${MANIFEST}` ? `export default ${JSON.stringify(manifest())}` : null,
        // package.json speaks of the files in dist only; a build would drop the tags of src and the book's own.
        transform: (code: string, id: string) =>
          /\/(?:src|stories)\/(?!.*node_modules).*\.ts$/.test(id)
            ? { code, moduleSideEffects: true }
            : null,
        // The attributes in the docs follow the doc blocks without a restart.
        handleHotUpdate({ file, server }) {
          const module = server.moduleGraph.getModuleById(`\0${MANIFEST}`);
          if (module && file.includes('/src/elements/'))
            server.moduleGraph.invalidateModule(module);
        },
      },
    ],
  }),
};

export default config;
