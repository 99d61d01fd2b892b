import 'gongfu-board/gongfu.js';
import { useState } from 'react';

export function Streets() {
  const [street, setStreet] = useState('');
  return (
    <gf-board src="/data/broken/valid.json" ongf-select={({ detail }) => setStreet(detail.region)}>
      <gf-stat indicator="employment-rate" heading-level={2} />
      <gf-ranking indicator="employment-rate" />
      <output>{street}</output>
    </gf-board>
  );
}
