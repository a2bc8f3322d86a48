import type { HandIn } from '#check/month.ts'
import type { RecordOf } from '#model/record.ts'
import { dateShort } from '#ui/moment.ts'
import { Badge, type Tone } from '#ui/part/badge.tsx'
import type { IconName } from '#ui/part/icon.tsx'
import { t } from '#ui/words/words.ts'

/** Where the handing in of a month stands, with its day. */
export function HandInBadge(props: { state: HandIn; submission?: RecordOf<'submission'> | undefined }) {
  const { tone, icon } = looks[props.state]
  return (
    <Badge tone={tone} icon={icon}>
      {handInWords(props.state, props.submission)}
    </Badge>
  )
}

/** “Đã nộp ngày 24/11/2026”, “Phường trả lại ngày …”. */
export function handInWords(state: HandIn, submission: RecordOf<'submission'> | undefined): string {
  const day = state === 'handedIn' ? submission?.fields.on : submission?.fields.answer?.on
  return day === undefined ? t('handIn.open') : t(`handIn.${state}On`, { date: dateShort(day) })
}

const looks: Record<HandIn, { tone: Tone; icon: IconName }> = {
  open: { tone: 'quiet', icon: 'clock' },
  handedIn: { tone: 'news', icon: 'send' },
  received: { tone: 'good', icon: 'tick' },
  returned: { tone: 'warn', icon: 'exclaim' },
}
