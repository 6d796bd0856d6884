import type { Distribution } from '../../core/distribution/distribution';
import type { Case } from './input';

/** A case and what became of it. */
export interface SolvedCase {
  readonly input: Case;
  readonly distribution: Distribution;
  /** The same pots by other keys, where there are any to compare with. */
  readonly other?: SolvedCase;
}
