const width = 30;

/** Says how far an import is: a bar on a terminal, a line for each tenth in a log. */
export function progressOn(stream: NodeJS.WriteStream): (done: number, all: number) => void {
  const started = Date.now();
  let tenth = 0;
  return (done, all) => {
    const share = all === 0 ? 1 : done / all;
    const seconds = (Date.now() - started) / 1000;
    const left = share > 0 ? Math.round(seconds / share - seconds) : 0;
    const text = `${done} of ${all} products, ${Math.round(seconds)} s, about ${left} s left`;
    if (stream.isTTY) {
      const bar = "█".repeat(Math.round(share * width)).padEnd(width, "░");
      stream.write(`\r${bar} ${text}  ${done === all ? "\n" : ""}`);
    } else if (Math.floor(share * 10) > tenth) {
      tenth = Math.floor(share * 10);
      stream.write(`${text}\n`);
    }
  };
}
