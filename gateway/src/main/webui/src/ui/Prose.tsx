const BULLET = /^[-–•]\s+/u;

/** A text of the domain: paragraphs by empty lines, lists by leading dashes. */
export const Prose = ({ text }: { text: string }) => (
  <div className="prose">
    {text.split(/\n\s*\n/u).map((block) => (
      <Block key={block} lines={block.split("\n").filter(Boolean)} />
    ))}
  </div>
);

function Block({ lines }: { lines: string[] }) {
  const items = lines.filter((line) => BULLET.test(line));
  const sentences = lines.filter((line) => !BULLET.test(line));
  return (
    <>
      {sentences.length > 0 && <p>{sentences.join(" ")}</p>}
      {items.length > 0 && (
        <ul>
          {items.map((item) => (
            <li key={item}>{item.replace(BULLET, "")}</li>
          ))}
        </ul>
      )}
    </>
  );
}
