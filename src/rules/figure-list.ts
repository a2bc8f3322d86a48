import type { Band, Criterion, Item, Provenance, RuleFigure, RuleSet } from './rule-set.ts'

/** One figure of a rule set with its place in it, for instance `6.1.bands[0]` or `groups.A_900.min`. */
export interface ListedFigure {
  path: string
  /** A band is listed as text: `>= 95 → 50`. Null where nobody knows the figure. */
  value: number | string | boolean | null
  provenance: Provenance | null
}

/** Every figure of a rule set, in the order of the document: what an authority has to confirm one by one. */
export function listFigures(ruleSet: RuleSet): ListedFigure[] {
  return [
    listed('total', ruleSet.total),
    listed('criteriaCount', ruleSet.criteriaCount),
    ...ruleSet.groups.map((group) => listed(`groups.${group.key}.min`, group.min)),
    listed('noZeroCriterion', ruleSet.noZeroCriterion),
    ...(ruleSet.allCriteriaMet
      ? [
          listed('allCriteriaMet.condition', ruleSet.allCriteriaMet.condition),
          listed('allCriteriaMet.reading', ruleSet.allCriteriaMet.reading),
        ]
      : []),
    ...ruleSet.criteria.flatMap(listCriterion),
  ]
}

/** A band as people write it: `>= 95 → 50`, `else → 0`. */
export function bandText(band: Band): string {
  return band.op === 'else' ? `else → ${band.pts}` : `${band.op} ${band.t} → ${band.pts}`
}

function listCriterion(criterion: Criterion): ListedFigure[] {
  return [listed(`${criterion.no}.max`, criterion.max), ...criterion.items.flatMap(listItem)]
}

function listItem(item: Item): ListedFigure[] {
  const figures = [listed(`${item.id}.max`, item.max)]
  if (item.kind === 'yesNo') figures.push(listed(`${item.id}.no`, item.no))
  if (item.kind === 'rate') figures.push(listed(`${item.id}.per`, item.per))
  if (item.kind === 'survey') figures.push(listed(`${item.id}.minimumSample`, item.minimumSample))
  if (item.kind === 'checklist') {
    for (const { part, weight } of item.parts) figures.push(listed(`${item.id}.${part}.weight`, weight))
  }
  if ('bands' in item) {
    item.bands.forEach((band, index) => {
      figures.push({ path: `${item.id}.bands[${index}]`, value: bandText(band), provenance: band })
    })
  }
  return figures
}

function listed(path: string, figure: RuleFigure<number | string | boolean>): ListedFigure {
  return figure.v === null
    ? { path, value: null, provenance: null }
    : { path, value: figure.v, provenance: figure }
}
