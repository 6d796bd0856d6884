import type { Possible } from '../../core/reconciliation/growth';
import type { Fit, Relation } from '../../core/reconciliation/relation';
import type { Message } from '../../messages/message';

/** What a check is about; the first part of its id. */
export type CheckKind =
  | 'sum'
  | 'equal'
  | 'duplicate'
  | 'balance'
  | 'result'
  | 'rollForward'
  | 'rate'
  | 'growth'
  | 'factor'
  | 'accumulated'
  | 'share'
  | 'own'
  | 'joint';

/** How sure it is that the numbers should fit at all. */
export type Surety = 'sure' | 'unsure';

interface AnyCheck {
  readonly kind: CheckKind;
  readonly description: Message;
  /** The position in the book of the number that is checked. */
  readonly shown: number;
  readonly surety: Surety;
}

/** That shown numbers times whole coefficients sum to zero. */
export interface LinearCheck extends AnyCheck {
  readonly relation: Relation;
}

/** A change in per cent from one number to the next, or a growth over several years. */
export interface RatioCheck extends AnyCheck {
  /** What the number shown should be, in its own unit. */
  readonly possible: Possible;
  /** The numbers that it is computed from. */
  readonly from: readonly number[];
  readonly fit: Fit;
  /** Whether the number shown is a part of one: a cell shown as 2,3 % holds 0,023. */
  readonly isPart?: true;
}

export type Check = LinearCheck | RatioCheck;

export const isLinear = (check: Check): check is LinearCheck => 'relation' in check;

/** What a check says of its numbers. */
export type Verdict = 'agrees' | 'rounding' | 'deviates' | 'unclear';
