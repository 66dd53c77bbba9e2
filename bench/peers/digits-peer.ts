/** What the digits benchmark asks of a peer that runs the same network. */

export interface DigitsPeer {
  readonly name: string;
  /** Probabilities, row-major. */
  predict(images: Float32Array, rows: number): Promise<Float32Array>;
  /** One step of Adam with the defaults of Keras; the loss of the batch before the step. */
  trainStep(images: Float32Array, labels: Int32Array, rows: number): Promise<number>;
}

/** Weights by layer: kernel and bias in the layout of Keras. */
export type PeerWeights = Readonly<Record<string, readonly [kernel: Float32Array, bias: Float32Array]>>;
