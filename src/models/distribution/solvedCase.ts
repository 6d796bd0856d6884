import type { Distribution } from '../../core/distribution/distribution';
import type { Case } from './input';

/** A case and what became of it. */
export interface SolvedCase {
  readonly input: Case;
  readonly distribution: Distribution;
}
