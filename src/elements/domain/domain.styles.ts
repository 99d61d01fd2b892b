import { css } from 'lit';

export const domainStyles = css`
  .card {
    min-height: var(--gf-min-height, 40em);
  }
  /* The kicker: the colour of the domain, which is on nothing else. */
  .title {
    display: flex;
    font-size: var(--size-section);
    line-height: 1.3;
  }
  .title::before {
    content: '';
    flex: none;
    width: 4px;
    height: 24px;
    margin: 0.1em 0.5em 0 0;
    background: var(--domain);
  }
  .chosen {
    margin-bottom: 0.25em;
    font-size: var(--size-title);
    font-weight: 600;
  }
  .reading {
    max-width: 46em;
    margin-bottom: 1em;
  }
  .detail {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.5em 2em;
  }
  .wide .detail {
    max-width: 84em;
    grid-template-columns: minmax(0, 11fr) minmax(0, 9fr);
  }
  .pair gf-trend {
    flex: 1;
  }
  .pair {
    display: flex;
    flex-direction: column;
    gap: 1.25em;
    min-width: 0;
  }
  @media print {
    .chosen,
    .reading {
      break-after: avoid;
    }
    .measures {
      break-inside: avoid;
    }
    .detail,
    .pair {
      display: block;
    }
    .detail > *,
    .pair > * {
      display: block;
      margin-bottom: 1.25em;
    }
  }
`;
