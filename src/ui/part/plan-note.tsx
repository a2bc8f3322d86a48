import { ButtonLink } from '#ui/part/button.tsx'
import type { FieldPlan } from '#ui/part/form-plan.ts'
import { Note } from '#ui/part/strip.tsx'
import { t } from '#ui/words/words.ts'

/** What stands between the controls of a described form. */
export function PlanNote(props: {
  one: Extract<FieldPlan<object>, { kind: 'heading' | 'words' | 'note' | 'element' }>
}) {
  const { one } = props
  switch (one.kind) {
    case 'heading':
      return <h2>{t(one.label)}</h2>
    case 'words':
      return <p class={one.quiet ? 'muted' : undefined}>{one.words}</p>
    case 'note':
      return (
        <Note tone={one.tone} icon={one.icon}>
          <p>{one.words}</p>
          {one.phone && (
            <ButtonLink to={`tel:${one.phone}`} icon="call">
              {t('action.call')} {one.phone}
            </ButtonLink>
          )}
        </Note>
      )
    case 'element':
      return <>{one.element}</>
  }
}
