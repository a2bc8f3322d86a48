import { t } from '#ui/words/words.ts'
import { type EventKind, type FreshGroup } from './fresh.ts'

/** One chip per kind of event; pressing it shows that kind alone. */
export function KindChips(props: {
  groups: readonly FreshGroup[]
  chosen: EventKind | undefined
  onChoose: (kind: EventKind | undefined) => void
}) {
  return (
    <div class="chips">
      {props.groups.map(({ kind, events }) => (
        <button
          type="button"
          key={kind}
          class={props.chosen === kind ? 'chip on' : 'chip'}
          aria-pressed={props.chosen === kind}
          onClick={() => props.onChoose(props.chosen === kind ? undefined : kind)}
        >
          {t(`fresh.kind.${kind}`)} <span class="numbers">{events.length}</span>
        </button>
      ))}
    </div>
  )
}
