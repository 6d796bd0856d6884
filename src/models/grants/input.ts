import type { Kronor } from '../../core/amount/exact';
import type { Maybe } from '../../core/amount/missing';
import type { Grant } from '../../core/grants/grant';
import type { RecipientPart, SharedGrant } from '../../core/grants/recipients';
import type { CellAddress, CellRange } from '../../tables/cell';
import type { Formula } from '../../tables/formula';
import type { IsoDate } from '../../tables/parse/writtenDate';
import type { Step } from '../../core/trace/step';
import type { SolvedAllocation } from '../allocation/input';

/** What a distribution in the same workbook gives the own region of one pot. */
export interface PotOfRegion {
  readonly pot: string;
  /** Where the pot stands. */
  readonly potCell: CellAddress;
  readonly national: Kronor;
  /** Whole kronor. */
  readonly amount: Kronor;
  /** The amount as a live formula, whole kronor. */
  readonly formula: Formula;
  readonly steps: readonly Step[];
}

/** A grant of a register, with the cells that its values came from. */
export interface GrantInput {
  readonly name: string;
  readonly nationalAmount: Maybe<Kronor>;
  readonly grant: Grant;
  /** Where the region's amount comes from: its cell, its key, or a pot of the same name. */
  readonly source: 'given' | 'key' | 'pot' | 'unknown';
  /** What a key or a pot of the same name gives, whether or not the register has an amount of its own. */
  readonly calculated?: PotOfRegion;
  readonly conditions: string;
  readonly decision: string;
  /** Whether there is a decision for the year after that of the run; missing where nothing is said. */
  readonly decidedNextYear: Maybe<boolean>;
  /** By column key of the register; only cells that hold something. */
  readonly cells: Readonly<Partial<Record<string, CellAddress>>>;
  readonly cell: CellAddress;
}

/** A recipient of a grant. */
export interface RecipientInput {
  readonly grant: number;
  readonly name: string;
  readonly costCentre: string;
  readonly part: RecipientPart;
  readonly cell: CellAddress;
  /** The cell of the amount or the share. */
  readonly partCell: CellAddress;
}

/** A day by which something must be done for a grant. */
export interface DeadlineInput {
  readonly index: number;
  readonly grant: string;
  readonly day: IsoDate;
  readonly what: string;
  readonly kind: 'requisition' | 'report' | 'other';
  readonly cell: CellAddress;
  /** Whether the cell holds a real date, which a formula can refer to. */
  readonly isRealDate: boolean;
}

/** The table Intern fördelning that a grant is allocated to needs and cost centres by. */
export interface GrantAllocation {
  readonly range: CellRange;
  readonly solved: SolvedAllocation;
  /** Whether the table leaves it to the grant what there is to allocate. */
  readonly isOfGrant: boolean;
}

/** One register with what belongs to it. */
export interface Register {
  /** What stands above it, else its sheet. */
  readonly title: string;
  /** What tells it from the others: its sheet where each has its own, else its title. */
  readonly name: string;
  readonly grants: readonly GrantInput[];
  readonly recipients: readonly RecipientInput[];
  /** Whether the workbook has a table of recipients for it. */
  readonly hasRecipients: boolean;
  readonly deadlines: readonly DeadlineInput[];
}

/** A register and how its grants are shared out: one a grant. */
export interface SolvedRegister extends Register {
  readonly shared: readonly SharedGrant[];
  /** By grant, the positions of its recipients in `recipients`. */
  readonly recipientsOf: readonly (readonly number[])[];
  /** By grant, the internal allocation of those that have one. */
  readonly allocations: ReadonlyMap<GrantInput, GrantAllocation>;
}
