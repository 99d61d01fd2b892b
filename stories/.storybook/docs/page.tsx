import { Controls, Description, DocsContext, Heading, Title } from '@storybook/addon-docs/blocks';
import { useContext, type ReactElement } from 'react';
import { tagRow } from '../../snippets/tag-row.js';
import { Example } from './example.js';
import { Say } from './language.js';

/** What a tag shows, in the language of the book. */
function Summary({ tag }: { tag: string }): ReactElement | null {
  const row = tagRow(tag);
  return (
    row && (
      <p>
        <Say {...row.summary} />
      </p>
    )
  );
}

/** The page of a tag that nobody has written one for: what it is, its attributes, its stories with their code. */
export function ElementPage(): ReactElement {
  const context = useContext(DocsContext);
  const [first, ...others] = context.componentStories();
  return (
    <>
      <Title />
      {first && <Summary tag={String(first.component)} />}
      {first && <Example of={first.moduleExport} open />}
      {first && <Controls of={first.moduleExport} />}
      <Heading>
        <Say zh="其他情形" en="Further states" />
      </Heading>
      {others.map(({ id, name, moduleExport }) => (
        <section key={id}>
          <h3 id={id}>{name}</h3>
          <Description of={moduleExport} />
          <Example of={moduleExport} />
        </section>
      ))}
    </>
  );
}
