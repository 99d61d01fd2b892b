import { Canvas } from '@storybook/addon-docs/blocks';
import type { ComponentProps, ReactElement } from 'react';
import { CodeTabs } from './code-tabs.js';
import { Say } from './language.js';

interface Example {
  of: NonNullable<ComponentProps<typeof Canvas>['of']>;
  /** Without it, the code is behind a line to press. */
  open?: boolean;
}

/** A story with the code for it, in HTML, React, Vue, Svelte, as a link and a frame. */
export function Example({ of, open = false }: Example): ReactElement {
  return (
    <div className="example">
      <Canvas of={of} sourceState="none" />
      <details open={open}>
        <summary>
          <Say zh="代码" en="Code" />
        </summary>
        <CodeTabs of={of} />
      </details>
    </div>
  );
}
