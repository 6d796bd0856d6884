import type { Method } from '../../core/amount/apportion';
import { roundedText } from '../../core/amount/decimalText';
import { findRegion } from '../../core/parameters/regions';
import { message } from '../../messages/message';
import { error, info, warning, type Finding } from '../../tables/finding';
import type { OptionSchema } from '../model';
import type { Case } from './input';
import type { SolvedCase } from './solvedCase';

/** How odd kronor are shared, and who takes the residual where someone does. */
export interface MethodChoice {
  readonly method: Method['kind'];
  /** A recipient's code or name; empty for none. */
  readonly residualTo: string;
}

const kinds: readonly Method['kind'][] = ['hamilton', 'sainteLague', 'dhondt', 'residual'];

/** The choices of method, as the pane and the command line offer them. */
export const methodOptions: readonly OptionSchema[] = [
  {
    key: 'method',
    kind: 'choice',
    title: message('distribution.option.method', {}),
    help: message('distribution.option.method.help', {}),
    choices: kinds.map((value) => ({
      value,
      title: message('distribution.option.method.is', { method: value }),
    })),
    fallback: 'hamilton',
  },
  {
    key: 'residualTo',
    kind: 'recipient',
    title: message('distribution.option.residualTo', {}),
    help: message('distribution.option.residualTo.help', {}),
    fallback: '',
  },
];

/** Takes values that `readOptions` has found to be allowed. */
export function methodFrom(values: Readonly<Record<string, string>>): MethodChoice {
  return {
    method: kinds.find((kind) => kind === values.method) ?? 'hamilton',
    residualTo: values.residualTo ?? '',
  };
}

/** The method over the rows of a case; −1 for a residual to someone who is not there. */
export function methodFor({ regions }: Case, { method, residualTo }: MethodChoice): Method {
  if (method !== 'residual') return { kind: method };
  const chosen = findRegion(residualTo)?.code ?? residualTo;
  const to = regions.findIndex(
    ({ code, name }) => code === chosen || name.toLowerCase() === residualTo.toLowerCase(),
  );
  return { kind: method, to: residualTo ? to : -1 };
}

/** What does not go together among the choices, before anything is calculated. */
export function methodFindings({
  rounding,
  method,
  residualTo,
}: MethodChoice & { readonly rounding: 'standard' | 'exact' }): Finding[] {
  if (rounding !== 'exact') {
    if (method === 'hamilton') return [];
    return [warning(message('method-without-exact', { method }))];
  }
  if (method === 'residual') {
    return residualTo ? [] : [error(message('residual-recipient-missing', {}))];
  }
  return residualTo ? [info(message('residual-recipient-unused', { chosen: residualTo }))] : [];
}

/** That the one chosen for the residual is not in a case. */
export function residualToNoOne({ regions, sources }: Case, { residualTo }: MethodChoice): Finding {
  const known = regions.map(({ code, name }) => (code ? `${code} ${name}` : name));
  return error(
    message('residual-recipient-unknown', {
      chosen: residualTo,
      table: sources[1]?.name ?? sources[0]?.name ?? '',
      known: [...known.slice(0, mostNamed), ...(known.length > mostNamed ? ['…'] : [])].join(', '),
    }),
  );
}

/** All regions fit; of many more, a sentence is no list. */
const mostNamed = 21;

/** Settled ties, and what a residual came to, pot by pot. */
export function methodRemarks(
  { input, distribution }: SolvedCase,
  { method }: MethodChoice,
): Finding[] {
  const nameOf = (region: number): string => input.regions[region]!.name;
  const names = (regions: readonly number[]): string => regions.map(nameOf).join(', ');
  return distribution.pots.flatMap(({ award }, index) => {
    const pot = input.pots[index]!.name;
    const remarks: Finding[] = [];
    if (award?.tie) {
      const { winners, losers } = award.tie;
      const by = method === 'hamilton' ? 'remainder' : 'quotient';
      remarks.push(
        info(message('tie-settled', { by, pot, winners: names(winners), losers: names(losers) })),
      );
    }
    if (award?.residual && award.residual.carried !== 0n) {
      const { position, carried, isOpposite } = award.residual;
      const region = nameOf(position);
      const amount = roundedText(award.amounts[position]!, 0);
      remarks.push(
        isOpposite
          ? warning(message('residual-opposite', { pot, region, amount }))
          : info(
              message('residual-taken', {
                pot,
                region,
                kronor: String(carried < 0n ? -carried : carried),
                is: carried < 0n ? 'less' : 'more',
              }),
            ),
      );
    }
    return remarks;
  });
}
