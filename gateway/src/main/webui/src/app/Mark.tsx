/** The sign of the product: three circles that meet, one for each seminar. */
export const Mark = () => (
  <svg viewBox="0 0 32 32" className="mark" aria-hidden="true">
    <circle cx="16" cy="11" r="7" className="mark-first" />
    <circle cx="11" cy="20" r="7" className="mark-second" />
    <circle cx="21" cy="20" r="7" className="mark-third" />
  </svg>
);
