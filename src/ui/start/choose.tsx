import type { EnrolmentSummary } from '#ui/action.ts'
import { Badge } from '#ui/part/badge.tsx'
import { Button } from '#ui/part/button.tsx'
import { Icon } from '#ui/part/icon.tsx'
import { Cover } from '#ui/start/frame.tsx'
import { t } from '#ui/words/words.ts'

/** Several books on one phone: whose is to be opened? */
export function Choose(props: {
  enrolments: readonly EnrolmentSummary[]
  onChoose: (enrolment: string) => void
  onAdd: () => void
}) {
  return (
    <Cover title={t('choose.title')}>
      <ul class="stack tight">
        {props.enrolments.map((one) => (
          <li key={one.enrolment}>
            <button type="button" class="tile button-tile" onClick={() => props.onChoose(one.enrolment)}>
              <span class="picture">
                <Icon name="people" />
              </span>
              <span class="grow">
                {one.label}
                <br />
                <span class="muted">{t(`role.${one.role}`)}</span>{' '}
                {one.kind === 'training' && <Badge tone="accent">{t('role.training')}</Badge>}
              </span>
            </button>
          </li>
        ))}
      </ul>
      <Button icon="plus" onPress={props.onAdd}>
        {t('start.other')}
      </Button>
    </Cover>
  )
}
