import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { TAGS } from './tags.js';

function Page() {
  const [picked, setPicked] = useState('');
  return (
    <>
      {TAGS.map(([Tag, attributes]) => (
        <Tag
          key={Tag}
          {...attributes}
          ongf-select={({ detail }) => setPicked(detail.region ?? detail.period ?? '')}
        />
      ))}
      <output id="picked">{picked}</output>
    </>
  );
}

createRoot(document.querySelector('#place')).render(<Page />);
