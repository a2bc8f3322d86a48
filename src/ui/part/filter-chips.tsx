import type { FilterGroup } from '#ui/part/list-plan.ts'

/** The chips of one group with their counts; one that would show nothing is left out unless it is chosen. */
export function FilterChips<Item>(props: {
  group: FilterGroup<Item>
  counts: ReadonlyMap<string, number>
  chosen: string | undefined
  onChoose: (name: string | undefined) => void
}) {
  const { group, counts, chosen } = props
  return (
    <div class={`chips ${group.look ?? ''}`} role="group" aria-label={group.label}>
      {group.chips.map(({ name, words }) => {
        const count = counts.get(name) ?? 0
        const on = name === chosen
        if (count === 0 && !on && !group.always) return null
        return (
          <button
            type="button"
            key={name}
            class={on ? 'chip on' : 'chip'}
            aria-pressed={on}
            onClick={() => props.onChoose(on && !group.always ? undefined : name)}
          >
            {typeof words === 'string' ? (
              <>
                {words} <span class="numbers">{count}</span>
              </>
            ) : (
              words(count)
            )}
          </button>
        )
      })}
    </div>
  )
}
