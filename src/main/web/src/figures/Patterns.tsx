/** What the bars are filled with: told apart where there is no colour, on paper and for who sees none. */
export function Patterns() {
  return (
    <svg width="0" height="0" aria-hidden focusable="false" className="patterns">
      <defs>
        <pattern id="bars-0" width="8" height="8" patternUnits="userSpaceOnUse">
          <rect width="8" height="8" className="bars-0" />
        </pattern>
        <pattern id="bars-1" width="8" height="8" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect width="8" height="8" className="bars-1" />
          <rect width="3" height="8" className="bars-ink" />
        </pattern>
        <pattern id="bars-2" width="8" height="8" patternUnits="userSpaceOnUse">
          <rect width="8" height="8" className="bars-2" />
          <circle cx="4" cy="4" r="1.8" className="bars-ink" />
        </pattern>
        <pattern id="bars-3" width="8" height="8" patternUnits="userSpaceOnUse">
          <rect width="8" height="8" className="bars-3" />
          <path d="M0 4h8M4 0v8" className="bars-line" />
        </pattern>
      </defs>
    </svg>
  );
}
