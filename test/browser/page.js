/** Runs in the page: what a user's script does with an artifact, with no bundler. */

/** Trains `count` steps on the same rows and predicts them. */
export async function train(url, x, y, count) {
  const { load } = await import(url);
  const program = await load();
  const [images, labels] = [Float32Array.from(x), Int32Array.from(y)];
  const losses = [];
  for (let step = 0; step < count; step++) {
    program.resetMetrics();
    losses.push((await program.trainOnBatch(images, labels)).loss);
  }
  const predictions = [...(await program.predict(images))];
  const inputs = program.inputs.map(({ name, shape }) => ({ name, shape }));
  program.dispose();
  return { losses, predictions, inputs };
}
