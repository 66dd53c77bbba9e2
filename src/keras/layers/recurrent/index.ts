/** Layers over time, and their factories. */

import { Bidirectional } from "./bidirectional.ts";
import { ConvLSTM1D, ConvLSTM2D, ConvLSTM3D } from "./conv-lstm.ts";
import { GRU, GRUCell } from "./gru.ts";
import { LSTM, LSTMCell } from "./lstm.ts";
import { RNN, StackedRNNCells } from "./rnn.ts";
import { SimpleRNN, SimpleRNNCell } from "./simple-rnn.ts";
import { TimeDistributed } from "./time-distributed.ts";

export type { Cell, CellCallOptions, StateSize } from "./cell.ts";
export {
  Bidirectional,
  ConvLSTM1D,
  ConvLSTM2D,
  ConvLSTM3D,
  GRU,
  GRUCell,
  LSTM,
  LSTMCell,
  RNN,
  SimpleRNN,
  SimpleRNNCell,
  StackedRNNCells,
  TimeDistributed,
};

export const rnn = (...config: ConstructorParameters<typeof RNN>): RNN => new RNN(...config);
export const simpleRNN = (...config: ConstructorParameters<typeof SimpleRNN>): SimpleRNN => new SimpleRNN(...config);
export const simpleRNNCell = (...config: ConstructorParameters<typeof SimpleRNNCell>): SimpleRNNCell => new SimpleRNNCell(...config);
export const lstm = (...config: ConstructorParameters<typeof LSTM>): LSTM => new LSTM(...config);
export const lstmCell = (...config: ConstructorParameters<typeof LSTMCell>): LSTMCell => new LSTMCell(...config);
export const gru = (...config: ConstructorParameters<typeof GRU>): GRU => new GRU(...config);
export const gruCell = (...config: ConstructorParameters<typeof GRUCell>): GRUCell => new GRUCell(...config);
export const stackedRNNCells = (...config: ConstructorParameters<typeof StackedRNNCells>): StackedRNNCells =>
  new StackedRNNCells(...config);
export const convLSTM1D = (...config: ConstructorParameters<typeof ConvLSTM1D>): ConvLSTM1D => new ConvLSTM1D(...config);
export const convLSTM2D = (...config: ConstructorParameters<typeof ConvLSTM2D>): ConvLSTM2D => new ConvLSTM2D(...config);
export const convLSTM3D = (...config: ConstructorParameters<typeof ConvLSTM3D>): ConvLSTM3D => new ConvLSTM3D(...config);
export const bidirectional = (...config: ConstructorParameters<typeof Bidirectional>): Bidirectional => new Bidirectional(...config);
export const timeDistributed = (...config: ConstructorParameters<typeof TimeDistributed>): TimeDistributed =>
  new TimeDistributed(...config);
