import { everydayFrom } from './read-everyday.ts';

/** What people say in English, and the Vietnamese words of the catalogue that mean it (SPEC L3); as everyday-words.ts is written. */

const PHRASES = `
chứng thực bản sao từ bản chính; chứng thực bản sao nước ngoài
  notary, notarised copy, notarized copy, photocopy, true copy, certify documents, copy of passport
chứng thực chữ ký trong các giấy tờ
  power of attorney, authorisation, fingerprint
chữ ký người dịch
  translation, translated documents, interpreter
chứng thực giao dịch tài sản động sản quyền sử dụng đất
  contract, sale contract, sell land, sell house, sell motorbike, lease, rental contract, mortgage
di chúc
  testament, last will
đăng ký khai sinh; bản sao trích lục khai sinh
  newborn, new baby, birth certificate, baby
đăng ký kết hôn
  wedding, get married, marry, marriage certificate
kết hôn yếu tố nước ngoài
  marry a foreigner, foreign spouse, foreign wife, foreign husband
xác nhận tình trạng hôn nhân
  single certificate, single status, not married, divorced
đăng ký khai tử
  deceased, death certificate, died, passed away
mai táng
  burial, cremation
thay đổi cải chính bổ sung hộ tịch
  change name, wrong name, wrong date of birth, correct birth certificate
nuôi con nuôi
  adopt a child, adopt
đăng ký thường trú; đăng ký tạm trú
  household book, household registration, register address, move in
thông báo lưu trú; đăng ký tạm trú
  tenant, renting a room, foreigner staying, guest, overnight guest
thành lập hộ kinh doanh
  open a shop, business licence, business license, start a business, restaurant
chấm dứt hoạt động hộ kinh doanh
  close a shop, close business
bảo hiểm y tế
  health insurance
xác định mức độ khuyết tật; trợ cấp xã hội hằng tháng
  disabled, handicapped
trợ cấp hưu trí xã hội
  elderly allowance, old age, pension
giấy phép xây dựng
  build a house, construction permit, renovate
đăng ký đất đai cấp giấy chứng nhận lần đầu
  red book, pink book, land title, land certificate
hòa giải tranh chấp đất đai
  neighbour dispute, boundary dispute
`;

/** Every entry; looked up only while the kiosk speaks English. */
export const EVERYDAY_WORDS_ENGLISH = everydayFrom(PHRASES);
