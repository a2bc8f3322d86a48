import { useSignal } from '@preact/signals'
import { useMemo } from 'preact/hooks'
import { wholeWords } from '#ui/commune/number-entry.ts'
import { FilterChips } from '#ui/part/filter-chips.tsx'
import { chosenIn, filterItems, type FilterGroup, type ListPlan } from '#ui/part/list-plan.ts'
import { Nothing } from '#ui/part/nothing.tsx'
import { SearchBox } from '#ui/part/search-box.tsx'
import { createTextSearch } from '#ui/part/text-search.ts'
import { useTextSearch } from '#ui/part/use-text-search.ts'
import { VirtualList } from '#ui/part/virtual-list.tsx'
import { Empty } from '#ui/part/waiting.tsx'
import { t } from '#ui/words/words.ts'

/** Below this many items nobody needs a search box. */
const short = 8

const noGroups: readonly never[] = []

/** A described list of any length. While the book is still opening it says so instead of looking empty. */
export function PlanList<Item>({ plan }: { plan: ListPlan<Item> }) {
  const groups = plan.filters ?? noGroups
  const own = useSignal<readonly (string | undefined)[]>([])
  const chosen = groups.map((group, index) =>
    chosenIn(group, group.chosen ? group.chosen.value : own.value[index]),
  )
  const { items, counts } = useMemo(
    () => filterItems(plan.items, groups, chosen),
    [plan.items, chosen.join('/'), groups.map(({ chips }) => chips.length).join('/')],
  )
  const search = useTextSearch(items, plan.words)
  const folded = useMemo(() => {
    const { words, folded: away } = plan
    return away && createTextSearch(away.items, words ?? (() => ''))
  }, [plan.folded?.items])
  const choose = (group: FilterGroup<Item>, at: number, name: string | undefined) => {
    if (group.chosen) group.chosen.value = name
    else own.value = groups.map((_, index) => (index === at ? name : own.value[index]))
  }
  const { empty } = plan
  const nothing = (
    <Nothing {...(empty.icon && { icon: empty.icon })} action={empty.action}>
      {empty.words}
    </Nothing>
  )
  if (plan.items.length === 0 && !plan.folded?.items.length) return nothing
  const isTyped = search.text.trim() !== ''
  const rows = (shown: readonly Item[], label: string) => (
    <VirtualList
      key={chosen.join('/')}
      items={shown}
      keyOf={(item) => plan.keyOf(item)}
      label={label}
      jump={plan.jump}
      {...(plan.estimate !== undefined && { estimate: plan.estimate })}
    >
      {(item, index) => plan.row(item, index)}
    </VirtualList>
  )
  return (
    <div class="stack tight">
      {groups.map((group, index) => (
        <FilterChips
          key={group.label}
          group={group}
          counts={counts[index] ?? new Map()}
          chosen={chosen[index]}
          onChoose={(name) => choose(group, index, name)}
        />
      ))}
      {plan.words && plan.items.length > short && (
        <SearchBox
          id={`${plan.id}-search`}
          label={t(plan.search ?? 'lists.search')}
          value=""
          onInput={(text) => search.type(text)}
        />
      )}
      {isTyped ? (
        <p role="status" class="muted">
          {t(search.isReady ? 'lists.found' : 'lists.finding', { count: wholeWords(search.found.length) })}
        </p>
      ) : (
        plan.count && <p class="muted">{plan.count(items.length)}</p>
      )}
      {plan.tools?.(search.found)}
      {search.found.length > 0 ? (
        rows(search.found, plan.label)
      ) : plan.items.length === 0 ? (
        nothing
      ) : isTyped ? (
        search.isReady && <Empty icon="search">{t('lists.nothingFound', { text: search.text.trim() })}</Empty>
      ) : (
        <Empty icon={empty.icon ?? 'tick'}>{plan.emptyHere ?? t('lists.emptyHere')}</Empty>
      )}
      {plan.folded && folded && plan.folded.items.length > 0 && (
        <details>
          <summary class="button plain">{plan.folded.words}</summary>
          {rows(folded.find(search.text), plan.folded.label)}
        </details>
      )}
    </div>
  )
}
