import { findRegion } from '../../core/parameters/regions';
import type { Case } from './input';
import type { DistributionSettings } from './options';

/** Whether a region of a case is the user's own: chosen by code or name, or alone in its form. */
export function isOwn(
  { regions }: Case,
  region: number,
  { ownRegion }: Pick<DistributionSettings, 'ownRegion'>,
): boolean {
  if (!ownRegion) return false;
  const { code, name } = regions[region]!;
  const chosen = findRegion(ownRegion)?.code ?? ownRegion;
  return code === chosen || name.toLowerCase() === ownRegion.toLowerCase();
}

/** The position of the region to speak of: the own one, or the only one there is. */
export function spokenRegion(
  input: Case,
  settings: Pick<DistributionSettings, 'ownRegion'>,
): number | undefined {
  if (input.regions.length === 1) return 0;
  const own = input.regions.findIndex((_, region) => isOwn(input, region, settings));
  return own < 0 ? undefined : own;
}
