import type { Target } from './target.ts'

/** What the words over a column can mean, folded (no accents, no punctuation). Whole phrases, in any of these spellings. */
const phrases: readonly (readonly [Target, string])[] = [
  [
    'name',
    'ho va ten|ho ten|ho ten tre|ho va ten tre|ho ten tre em|ho va ten tre em|ten tre|ten tre em|ho ten cua tre|ho ten chau|ho va ten chau|ten chau|ten be|ho ten be|ho va ten be|ho ten hoc sinh|ho va ten hoc sinh|ten hoc sinh|ho ten hs|ho va ten hs|ho ten con|ho va ten con|ten con|ho chu dem va ten|ho chu dem ten|ho ten doi tuong|ho va ten doi tuong|ho ten nguoi huong|ho va ten nguoi huong|ho va ten nguoi tham gia|ho ten khai sinh|ho va ten khai sinh|ho chu dem ten khai sinh|ho chu dem va ten khai sinh|ho ten nguoi duoc khai sinh|ho chu dem ten nguoi duoc khai sinh|ho ten thanh vien|ho va ten thanh vien',
  ],
  [
    'nameFamily',
    'ho|ho dem|ho va dem|ho lot|ho va chu lot|ho va ten dem|ho chu dem|ho va chu dem|ho va lot|ho ten dem',
  ],
  ['nameGiven', 'ten'],
  [
    'birth',
    'ngay sinh|ngay thang nam sinh|ngay thang sinh|ntns|ntn sinh|nam sinh|ngay sinh cua tre|ngay sinh tre|sinh ngay|ngay thang nam sinh cua tre|ngay thang nam sinh tre|ngay sinh hs|ng sinh|ns|sinh ngay thang nam',
  ],
  ['sex', 'gioi tinh|gioi|phai|gt|nam nu|gioi tinh nam nu'],
  ['sexMale', 'nam|trai|be trai'],
  ['sexFemale', 'nu|gai|be gai'],
  [
    'identifier',
    'so dinh danh|so dinh danh ca nhan|ma dinh danh|ma dinh danh ca nhan|sddcn|so ddcn|ddcn|cccd|so cccd|cccd ddcn|so cccd ddcn|can cuoc|so can cuoc|so can cuoc cong dan|can cuoc cong dan|so cccd cmnd|cmnd cccd|so dinh danh cccd|so cmnd cccd|cccd ma dinh danh|ma dinh danh cccd|so giay to tuy than',
  ],
  ['ethnicity', 'dan toc|dt'],
  [
    'father',
    'bo|cha|ho ten bo|ho ten cha|ho va ten bo|ho va ten cha|ten bo|ten cha|ho ten bo de|ho va ten nguoi cha|ho ten nguoi cha',
  ],
  ['fatherYear', 'nam sinh bo|nam sinh cha|nam sinh cua bo|nam sinh cua cha'],
  ['mother', 'me|ho ten me|ho va ten me|ten me|ho ten me de|ho va ten nguoi me|ho ten nguoi me|ho ten ba me'],
  ['motherYear', 'nam sinh me|nam sinh cua me'],
  [
    'guardian',
    'nguoi giam ho|ho ten nguoi giam ho|ho va ten nguoi giam ho|nguoi nuoi duong|nguoi cham soc|ho ten nguoi cham soc|nguoi do dau|giam ho',
  ],
  [
    'parent',
    'cha me|bo me|ho ten cha me|ho ten bo me|ho va ten cha me|ho va ten bo me|ho ten cha hoac me|ho ten bo hoac me|ho va ten cha hoac me|ho va ten bo hoac me|phu huynh|ho ten phu huynh|ho va ten phu huynh|cha me nguoi giam ho|ho ten cha me nguoi giam ho|ho va ten cha me nguoi giam ho|ho ten me bo|con ong ba',
  ],
  ['relation', 'quan he voi chu ho|quan he chu ho|qh voi chu ho|quan he'],
  ['head', 'chu ho|ho ten chu ho|ho va ten chu ho|ten chu ho|ho gia dinh|ho ten ch'],
  [
    'area',
    'thon|to|to dan pho|tdp|dia ban|khu pho|ap|ban|xom|khu|thon to|thon ap|thon ban|to thon|thon xom|thon to dan pho|to dan pho thon|thon tdp|tdp thon|dia ban to|khu dan cu|thon buon|buon|khom|ap khu pho|thon khu pho|dia ban quan ly',
  ],
  ['number', 'ho so|so ho|ma ho|stt ho|so thu tu ho|ho so so'],
  [
    'address',
    'dia chi|so nha|cho o|noi o|cho o hien nay|noi o hien nay|noi cu tru|dia chi thuong tru|dia chi hien tai|noi o hien tai|dia chi cu tru|cho o hien tai|ho khau thuong tru|hktt|noi thuong tru|dia chi noi o|so nha duong pho|dia chi lien he|noi dang ky thuong tru',
  ],
  [
    'phone',
    'dien thoai|so dien thoai|sdt|sd t|dt lien he|so dt|dtdd|so dien thoai lien he|dien thoai lien he|sdt lien he|dien thoai phu huynh|sdt phu huynh|dien thoai di dong',
  ],
  [
    'poverty',
    'ho ngheo can ngheo|ho ngheo ho can ngheo|hoan canh kinh te|dien ho|loai ho|ngheo can ngheo|hn hcn|ho ngheo cn|kinh te ho|thuoc dien|doi tuong ho',
  ],
  ['poor', 'ho ngheo|hn|ngheo'],
  ['nearPoor', 'ho can ngheo|hcn|can ngheo'],
  [
    'povertyCertificate',
    'ma ho ngheo|so giay chung nhan ho ngheo|so gcn ho ngheo|ma so ho ngheo|gcn ho ngheo',
  ],
  ['school', 'truong|ten truong|truong hoc|truong dang hoc|noi hoc|truong lop|hoc tai truong|co so giao duc'],
  ['class', 'lop|lop hoc|khoi|khoi lop|ten lop|hoc lop|lop dang hoc|dang hoc lop'],
  ['level', 'cap hoc|bac hoc|cap|trinh do|trinh do hoc van|trinh do van hoa'],
  [
    'insuranceNumber',
    'so the bhyt|ma the bhyt|bhyt|so bhyt|ma so bhxh|ma bhxh|so bhxh|the bhyt|so the bao hiem y te|ma the bao hiem y te|ma so bhyt|ma the|so the|ma bhyt|so so bhxh',
  ],
  [
    'insuranceFrom',
    'gia tri tu|han the tu|gt tu|bhyt tu ngay|gia tri the tu|han su dung tu|gia tri su dung tu|thoi han tu',
  ],
  [
    'insuranceTo',
    'gia tri den|han the den|gt den|bhyt den ngay|han the|gia tri the den|han su dung den|han su dung|han bhyt|han the bhyt|gia tri su dung den|thoi han den',
  ],
  [
    'registered',
    'khai sinh|dang ky khai sinh|da dang ky khai sinh|dkks|da khai sinh|co giay khai sinh|giay khai sinh|da dkks|co gks',
  ],
  [
    'certificateNumber',
    'so giay khai sinh|so khai sinh|so gks|so dang ky khai sinh|so dkks|so ks|so giay ks|so dang ky|so so dang ky|so trich luc khai sinh',
  ],
  [
    'certificateOn',
    'ngay dang ky khai sinh|ngay dang ky|ngay dkks|ngay khai sinh|ngay cap giay khai sinh|ngay cap gks|ngay dk khai sinh',
  ],
  [
    'certificatePlace',
    'noi dang ky khai sinh|noi dang ky|noi dkks|noi cap giay khai sinh|noi khai sinh|co quan dang ky khai sinh|noi cap gks',
  ],
  [
    'vaccinated',
    'tiem chung day du|tiem chung du|tiem du|tiem day du|tcdd|tiem chung|tiem chung mo rong day du|da tiem du|du mui|tiem du mui|tiem chung du mui|day du mui tiem',
  ],
  [
    'vaccinatedOn',
    'ngay tiem du|ngay tiem chung day du|ngay tiem du mui|ngay hoan thanh tiem chung|ngay tiem day du',
  ],
  [
    'support',
    'tro cap|huong tro cap|dang huong tro cap|tro cap hang thang|tro cap xa hoi|duoc huong tro cap|btxh|tro cap btxh',
  ],
  [
    'supportAmount',
    'muc tro cap|so tien|muc huong|so tien tro cap|muc huong hang thang|muc tro cap hang thang|tien tro cap',
  ],
  [
    'supportFrom',
    'huong tu|ngay huong|thoi diem huong|huong tu ngay|ngay bat dau huong|huong tu thang|thoi gian huong',
  ],
]

/** Columns that lists have and the book does not take, or that are somebody else's: never a suggestion. */
const others =
  /^(stt|tt|so tt|so thu tu|ghi chu|tuoi|thang tuoi|nghe nghiep.*|quoc tich|ton giao|noi sinh|que quan|ma hoc sinh|ma hs|ma dinh danh (bo )?(gd|moet|bo gd|csdl).*|giao vien.*|ky ten|ky nhan|chu ky|can nang|chieu cao|diem.*|hoc luc|hanh kiem)$/

const byPhrase: ReadonlyMap<string, Target> = new Map(
  phrases.flatMap(([target, list]) => list.split('|').map((phrase) => [phrase, target] as const)),
)

/** Looser rules for words that no phrase covers, in order; the first that fits decides. */
const rules: readonly (readonly [Target | null, RegExp])[] = [
  [
    null,
    /(cccd|cmnd|dinh danh|can cuoc|bhyt|nghe nghiep|dien thoai|sdt).*(bo|cha|me|chu ho|phu huynh|giam ho)( |$)/,
  ],
  ['motherYear', /nam sinh.* me( |$)|me.* nam sinh/],
  ['fatherYear', /nam sinh.* (bo|cha)( |$)|(bo|cha) .*nam sinh/],
  ['identifier', /(so|ma) dinh danh|cccd|can cuoc/],
  ['certificateOn', /ngay.*(khai sinh|dkks|gks)/],
  ['certificatePlace', /noi.*(khai sinh|dkks|gks)/],
  ['certificateNumber', /so.*(khai sinh|dkks|gks)/],
  ['registered', /khai sinh|dkks/],
  ['vaccinatedOn', /ngay.*tiem/],
  ['vaccinated', /tiem.*(du|day du)/],
  ['insuranceTo', /(den|het han).*|han.*(bhyt|the)/],
  ['insuranceNumber', /(so|ma).*(bhyt|bhxh|bao hiem)/],
  ['supportAmount', /(muc|so tien).*(tro cap|huong)/],
  ['supportFrom', /(ngay|thang|tu).*huong|huong.*tu/],
  ['support', /tro cap/],
  ['povertyCertificate', /(ma|so|gcn).*ho ngheo/],
  ['poverty', /ngheo.*can ngheo/],
  ['nearPoor', /can ngheo/],
  ['poor', /ho ngheo/],
  ['head', /chu ho/],
  ['relation', /quan he/],
  ['parent', /(cha|bo|me).*(cha|bo|me|giam ho)|phu huynh/],
  ['mother', /(ho|ten).* me( |$)/],
  ['father', /(ho|ten).* (bo|cha)( |$)/],
  ['guardian', /giam ho|nuoi duong|cham soc/],
  ['birth', /(ngay|nam|thang).*sinh|ngay sinh/],
  ['ethnicity', /dan toc/],
  ['sex', /gioi tinh/],
  ['phone', /dien thoai|sdt/],
  ['name', /(ho|ten).*(tre|chau|be|hoc sinh|hs|con)( |$)|ho va ten/],
  ['school', /truong/],
  ['class', /^lop/],
  ['level', /cap hoc|bac hoc/],
  ['address', /dia chi|noi o|cho o|thuong tru|so nha/],
  ['area', /(^| )(thon|to dan pho|tdp|dia ban|khu pho|khu dan cu)( |$)/],
]

/** What folded words over a column mean and how sure that is (1 a known phrase, 0.7 a rule); undefined for nothing known. */
export function meaningOf(words: string): { target: Target | null; confidence: number } | undefined {
  if (words === '') return undefined
  if (others.test(words)) return { target: null, confidence: 1 }
  const exact = byPhrase.get(words)
  if (exact) return { target: exact, confidence: 1 }
  const rule = rules.find(([, pattern]) => pattern.test(words))
  return rule && { target: rule[0], confidence: 0.7 }
}
