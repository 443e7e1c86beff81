import { everydayFrom } from './read-everyday.ts';

/**
 * What people say at a ward's counter, and the words of the catalogue that mean it (SPEC L3). No codes: every
 * office gains whose procedures have these words in their names. A line at the margin is a meaning, or several,
 * the likeliest first; the lines below it are what people say. Accents are for those who read this file.
 */

/** Papers, families, the last things. */
const PERSONS = `
chứng thực bản sao từ bản chính
  sao y, sao y bản chính, công chứng, công chứng giấy tờ, photo công chứng, sao y công chứng, phô tô sao y,
  công chứng bằng cấp, chứng giấy tờ, công chứng căn cước, công chứng bằng lái, đóng dấu sao y,
  chứng thực giấy tờ, chứng thực bằng tốt nghiệp, công chứng học bạ, chứng thực căn cước, photo, bản photo,
  sao lục, bản sao có công chứng, sao y hộ khẩu, công chứng giấy khai sinh, sao y bằng cấp,
  đóng dấu bản sao, sao y học bạ
chứng thực bản sao nước ngoài
  sao y giấy tờ tiếng nước ngoài, công chứng hộ chiếu, công chứng bằng nước ngoài, sao y giấy tờ nước ngoài,
  công chứng giấy nước ngoài, bằng đại học nước ngoài, giấy tờ tiếng anh, sao y hộ chiếu nước ngoài
chứng thực chữ ký trong các giấy tờ; chứng thực chữ ký
  xác nhận chữ ký, chứng chữ ký, điểm chỉ, lăn tay, giấy ủy quyền, ủy quyền, làm chứng chữ ký,
  sơ yếu lý lịch, xác nhận sơ yếu lý lịch, xác nhận lý lịch, xác nhận đơn xin việc, giấy cam kết,
  giấy cam đoan, lý lịch, lý lịch tự thuật, xác nhận đơn, giấy bảo lãnh, đơn bảo lãnh, chứng nhận chữ ký,
  ký tên trước mặt cán bộ
chữ ký người dịch
  bản dịch, dịch giấy tờ, dịch thuật, công chứng bản dịch, dịch thuật công chứng, chữ ký phiên dịch,
  phiên dịch, người phiên dịch, biên dịch, dịch giấy khai sinh, dịch hộ chiếu, dịch tiếng anh
chứng thực giao dịch tài sản động sản quyền sử dụng đất
  hợp đồng, công chứng hợp đồng, mua bán nhà đất, mua bán xe, sang tên xe, chuyển nhượng đất, cho tặng đất,
  tặng cho nhà đất, hợp đồng mua bán, hợp đồng thuê nhà, hợp đồng ủy quyền, thế chấp, thế chấp sổ đỏ,
  bán đất, bán nhà, bán xe, cho thuê nhà, đặt cọc, mua bán xe máy, sang tên đất, giấy bán xe,
  tặng đất cho con, cho con đất, sang nhượng, hợp đồng vay tiền, cầm cố, mua nhà, mua đất, mua xe,
  bán xe máy, sang tên nhà, sang tên sổ đỏ, giấy mua bán
sửa đổi hủy bỏ giao dịch
  hủy hợp đồng, sửa hợp đồng, phụ lục hợp đồng, hủy bỏ hợp đồng, thay đổi hợp đồng, bổ sung hợp đồng
sửa lỗi giao dịch
  hợp đồng sai, sửa lỗi hợp đồng, đính chính hợp đồng, hợp đồng ghi sai
bản sao giao dịch chứng thực
  sao hợp đồng, bản sao hợp đồng, xin lại bản hợp đồng, sao y hợp đồng, trích sao hợp đồng
di chúc
  lập di chúc, làm di chúc, tờ di chúc, để lại tài sản cho con
từ chối nhận di sản; di sản
  thừa kế, không nhận thừa kế, từ chối thừa kế, nhường thừa kế, từ chối tài sản thừa kế, di sản thừa kế
phân chia di sản; giao dịch tài sản; di sản
  chia thừa kế, phân chia di sản, khai nhận di sản, chia tài sản
bản sao từ sổ gốc
  sổ gốc, trích sổ gốc, cấp lại bằng tốt nghiệp, trích lục sổ gốc, sao từ sổ gốc, bản sao bằng tốt nghiệp
bản sao trích lục hộ tịch
  trích lục, trích lục khai sinh, bản sao khai sinh, trích lục khai tử, trích lục kết hôn,
  bản sao giấy kết hôn, mất giấy khai sinh, xin lại giấy khai sinh, cấp lại giấy khai sinh,
  trích lục giấy tờ hộ tịch, trích lục bản sao, giấy chứng tử, bản sao giấy chứng tử, mất giấy kết hôn,
  cấp lại giấy kết hôn, trích lục ghi chú, khai sinh bản sao, khai sinh trích lục, sao giấy khai sinh
đăng ký khai sinh
  khai sinh, làm giấy khai sinh, giấy khai sinh, làm khai sinh cho con, làm khai sinh, khai sinh cho con,
  em bé mới sinh, mới sinh con, mới đẻ, sinh em bé, con mới sinh, khai sinh cho cháu, trẻ mới sinh,
  khai sinh trễ, khai sinh quá hạn, gks, đăng ký cho em bé, đẻ con, sinh đôi, khai sinh chậm,
  khai sinh muộn, đăng ký sinh, làm giấy tờ cho em bé, khai sinh con gái, khai sinh con trai,
  khai sinh cho trẻ
đăng ký lại khai sinh; bản sao trích lục khai sinh
  làm lại khai sinh, làm lại giấy khai sinh, khai sinh lại, mất khai sinh gốc, mất bản chính khai sinh
khai sinh cho người đã có giấy tờ
  người lớn chưa có khai sinh, chưa có giấy khai sinh, khai sinh cho người lớn, khai sinh người già,
  không có khai sinh
khai sinh kết hợp nhận cha; nhận cha mẹ con
  khai sinh cho con ngoài giá thú, con ngoài giá thú, khai sinh và nhận cha
đăng ký nhận cha mẹ con; nhận cha mẹ con
  nhận con, nhận cha, nhận bố, nhận mẹ, nhận con ruột, nhận cha cho con, thêm tên cha,
  thêm tên cha vào khai sinh, xét nghiệm adn, bổ sung tên bố
đăng ký kết hôn
  kết hôn, cưới, cưới vợ, lấy chồng, lấy vợ, giấy kết hôn, làm giấy kết hôn, đăng ký cưới,
  giấy đăng ký kết hôn, hôn thú, giấy hôn thú, làm hôn thú, dkkh, cưới hỏi, giấy chứng nhận kết hôn,
  đám cưới, lập gia đình, làm đám cưới, đăng ký vợ chồng
kết hôn yếu tố nước ngoài
  cưới người nước ngoài, lấy chồng nước ngoài, lấy vợ nước ngoài, lấy chồng tây, lấy chồng hàn quốc,
  lấy chồng đài loan, kết hôn với người nước ngoài, cưới chồng ngoại quốc, cưới việt kiều
ghi vào sổ kết hôn nước ngoài
  cưới ở nước ngoài, kết hôn ở nước ngoài, ghi chú kết hôn, đã kết hôn ở nước ngoài,
  công nhận kết hôn nước ngoài, cưới bên tây, cưới bên nước ngoài
khai sinh yếu tố nước ngoài
  khai sinh con lai, con lai, khai sinh cho con lai, khai sinh có cha nước ngoài,
  con có quốc tịch nước ngoài, con có bố nước ngoài, con có mẹ nước ngoài, sinh con ở nước ngoài
đăng ký lại kết hôn; bản sao trích lục hộ tịch
  làm lại giấy kết hôn, làm lại đăng ký kết hôn, mất đăng ký kết hôn
xác nhận tình trạng hôn nhân
  giấy độc thân, độc thân, xác nhận độc thân, giấy xác nhận độc thân, chưa vợ, chưa chồng, chưa có gia đình,
  chưa kết hôn, xác nhận chưa kết hôn, xác nhận hôn nhân, tình trạng hôn nhân, đã ly hôn, giấy ly hôn,
  xin xác nhận tình trạng hôn nhân, giấy chưa vợ, giấy chưa chồng, giấy chưa kết hôn, giấy hôn nhân,
  xác nhận chưa có vợ, còn độc thân
đăng ký khai tử; khai tử
  báo tử, giấy báo tử, chứng tử, khai tử, giấy khai tử, người mất, mới mất, ông mất, bà mất, người chết,
  người nhà mất, qua đời, bố mất, mẹ mất, đám tang, làm giấy chứng tử, làm giấy khai tử, có người mất,
  cha mất, ba mất, má mất, chồng mất, vợ mất, con mất, người thân mất, ông bà mất, chết, báo người chết,
  chứng nhận tử
đăng ký lại khai tử; bản sao trích lục hộ tịch
  làm lại giấy chứng tử, mất giấy chứng tử, làm lại khai tử
hỗ trợ chi phí mai táng; mai táng
  mai táng, tiền mai táng, mai táng phí, tiền đám ma, tiền tuất, chôn cất, hỗ trợ đám tang, tiền tử tuất,
  tử tuất, chế độ tử tuất, chế độ mai táng, hỏa táng, trợ cấp mai táng, tiền chôn cất, tiền hòm,
  phí mai táng
đăng ký giám hộ
  giám hộ, người giám hộ, giám hộ cho cháu, nhận giám hộ, làm giám hộ, cử giám hộ, nuôi cháu mồ côi,
  giám hộ người già, giám hộ cho con, trông nom cháu, người giám hộ cho trẻ
chấm dứt giám hộ
  hết giám hộ, thôi giám hộ, bỏ giám hộ, hủy giám hộ, kết thúc giám hộ
thay đổi cải chính bổ sung hộ tịch
  đổi tên, sửa tên, đổi họ, sửa khai sinh, sửa giấy khai sinh, sai tên, sai ngày sinh, sửa ngày sinh,
  sửa năm sinh, đổi năm sinh, khai sinh sai, cải chính, đính chính khai sinh, đính chính, thay đổi tên,
  đổi chữ lót, sửa chữ đệm, khai sinh bị sai, giấy tờ ghi sai tên, đổi dân tộc, sửa dân tộc, sửa quê quán,
  bổ sung khai sinh, thay đổi họ tên, chỉnh sửa khai sinh, cải chính khai sinh, sửa hộ tịch, đổi giới tính,
  sai chữ, sửa giấy kết hôn, sửa tên cha, sửa tên mẹ, tên bị sai, thêm chữ lót, sai họ, đổi quê quán,
  xác định lại dân tộc, sửa sai giấy khai sinh, sai năm sinh, đổi họ cho con
nuôi con nuôi
  con nuôi, xin con nuôi, nhận con nuôi, nhận nuôi, nhận nuôi trẻ, cho con nuôi, xin con, nuôi trẻ,
  xin trẻ về nuôi, cho con làm con nuôi, làm giấy con nuôi
`;

/** Where one lives, what one lives on, house and land. */
const PLACES = `
đăng ký thường trú; đăng ký tạm trú
  nhập hộ khẩu, hộ khẩu, làm hộ khẩu, chuyển hộ khẩu, nhập khẩu, vào hộ khẩu, nhập hộ khẩu cho con,
  nhập khẩu cho con, nhập hộ khẩu cho vợ, chuyển khẩu, hktt, đăng ký hộ khẩu, nhập cư trú,
  thêm người vào hộ khẩu, hộ khẩu thường trú, sổ hộ khẩu, chuyển về ở, đăng ký cư trú, xác nhận cư trú,
  xác nhận hộ khẩu, chuyển nơi ở, nhập vào nhà chồng, nhập vào nhà vợ, thêm con vào hộ khẩu, chuyển chỗ ở,
  đăng ký nơi ở
đăng ký tạm trú
  tạm trú, kt3, sổ tạm trú, ở trọ, nhà trọ, thuê trọ, đăng ký ở trọ, thuê nhà, tạm trú cho người thuê,
  làm tạm trú, công nhân thuê trọ, sinh viên ở trọ, giấy tạm trú, đăng ký nhà trọ, ở nhờ, đăng ký ở nhờ,
  xác nhận tạm trú, ở nhà thuê, khai tạm trú
gia hạn tạm trú
  gia hạn kt3, tạm trú hết hạn, hết hạn tạm trú, gia hạn ở trọ, làm tiếp tạm trú
tách hộ
  tách khẩu, tách hộ khẩu, tách sổ hộ khẩu, ra riêng, ở riêng, tách sổ, lập hộ mới, tách hộ khỏi bố mẹ,
  tách khỏi bố mẹ, tách riêng
xóa đăng ký thường trú; xóa thường trú
  cắt khẩu, cắt hộ khẩu, xóa hộ khẩu, xóa khẩu, bỏ hộ khẩu, gạch tên hộ khẩu, xóa tên khỏi hộ khẩu,
  chuyển đi nơi khác, xóa tên người mất
tạm vắng
  đi vắng, vắng nhà lâu ngày, đi xa, báo vắng, khai tạm vắng, đi làm ăn xa, báo tạm vắng, đi công tác xa,
  đi học xa, vắng mặt, đi khỏi nhà, rời nơi ở
thông báo lưu trú
  khách ở lại, có khách ngủ lại, khách ở qua đêm, báo lưu trú, khai báo lưu trú, khách sạn nhà nghỉ,
  khách đến chơi, báo khách, người nhà ở lại, bà con đến ở, khách nước ngoài ở, nhà nghỉ, ngủ nhờ, ngủ lại,
  ở lại qua đêm, khách đến nhà, lưu trú qua đêm
liên thông khai sinh thường trú bảo hiểm y tế; bảo hiểm y tế
  bảo hiểm y tế cho con, thẻ bhyt, bảo hiểm y tế trẻ em, thẻ bảo hiểm cho bé, thẻ bảo hiểm y tế,
  bảo hiểm y tế, căn cước cho trẻ, khai sinh nhập hộ khẩu, khai sinh và hộ khẩu, thẻ căn cước trẻ em,
  thẻ bảo hiểm cho con, bảo hiểm cho bé, thẻ y tế cho bé, liên thông khai sinh, ba trong một,
  bảo hiểm trẻ em, thẻ khám bệnh cho bé
liên thông khai tử xóa thường trú
  khai tử và xóa hộ khẩu, khai tử xóa khẩu, báo tử và mai táng, khai tử nhận tiền mai táng
thành lập hộ kinh doanh
  kinh doanh, giấy phép kinh doanh, mở quán, mở cửa hàng, mở tiệm, buôn bán, đăng ký kinh doanh, mở quán ăn,
  mở quán cà phê, mở tạp hóa, đăng ký hộ kinh doanh, mở hộ kinh doanh, xin giấy phép kinh doanh, bán hàng,
  đkkd, làm ăn buôn bán, kinh doanh cá thể, giấy phép buôn bán, thành lập cửa hàng, bán tạp hóa, mở shop,
  đăng ký buôn bán, đăng ký bán hàng, mở tiệm tóc, mở quán nhậu, mở đại lý, làm giấy phép kinh doanh,
  kinh doanh nhỏ, hộ cá thể, bán cơm, mở tiệm tạp hóa, mở nhà thuốc, mở tiệm vàng, ra kinh doanh, mở nhà trọ
thay đổi nội dung hộ kinh doanh
  sửa giấy phép kinh doanh, đổi địa chỉ kinh doanh, đổi ngành nghề, thêm ngành nghề, đổi tên cửa hàng,
  đổi tên quán, đổi chủ hộ kinh doanh, thay đổi đăng ký kinh doanh, đổi giấy phép kinh doanh,
  chuyển địa điểm kinh doanh
tạm ngừng kinh doanh
  tạm nghỉ bán, tạm nghỉ kinh doanh, tạm đóng cửa, nghỉ bán một thời gian, tạm dừng kinh doanh, mở bán lại,
  bán lại, kinh doanh lại, nghỉ tạm
chấm dứt hoạt động hộ kinh doanh
  nghỉ kinh doanh, đóng cửa hàng, trả giấy phép kinh doanh, dẹp tiệm, nghỉ bán, nghỉ bán luôn,
  giải thể hộ kinh doanh, đóng mã số thuế, thôi kinh doanh, đóng quán, không bán nữa, nghỉ bán hẳn,
  hủy giấy phép kinh doanh
xác định mức độ khuyết tật; trợ cấp xã hội hằng tháng
  giấy khuyết tật, người khuyết tật, làm giấy khuyết tật, tàn tật, người tàn tật, giám định khuyết tật,
  chế độ khuyết tật, trẻ tự kỷ, bị liệt, khám khuyết tật, mù, câm điếc, tâm thần, bệnh tâm thần, xe lăn,
  giấy chứng nhận khuyết tật, xác nhận khuyết tật
cấp lại giấy xác nhận khuyết tật
  mất giấy khuyết tật, đổi giấy khuyết tật, làm lại giấy khuyết tật, thẻ khuyết tật, mất thẻ khuyết tật
trợ cấp xã hội hằng tháng
  trợ cấp, tiền trợ cấp, trợ cấp hàng tháng, tiền hàng tháng, bảo trợ xã hội, trợ cấp người khuyết tật,
  trợ cấp trẻ mồ côi, mồ côi, mẹ đơn thân, nuôi con một mình, trợ cấp đơn thân, tiền xã hội, neo đơn,
  người già neo đơn, hưởng trợ cấp, tiền hỗ trợ hàng tháng, chế độ bảo trợ, nuôi trẻ mồ côi, thôi trợ cấp,
  cắt trợ cấp, trợ cấp nuôi con nhỏ, chế độ hàng tháng, trợ cấp khó khăn
trợ cấp hưu trí xã hội; trợ cấp xã hội hằng tháng
  tiền người già, người cao tuổi, trợ cấp người già, trợ cấp người cao tuổi, trợ cấp 75 tuổi, tiền tuổi già,
  trên 75 tuổi, 80 tuổi, hưu trí, lương hưu, tiền cụ già, chế độ người già, không có lương hưu, tiền già,
  cụ già, trợ cấp tuổi già, tiền cao tuổi, trợ cấp hưu trí, trợ cấp người 75 tuổi, lương người già
công nhận hộ nghèo
  sổ hộ nghèo, giấy hộ nghèo, xét hộ nghèo, xin hộ nghèo, cận nghèo, nhà nghèo, xác nhận hộ nghèo,
  thoát nghèo, hoàn cảnh khó khăn, gia đình khó khăn, vay vốn hộ nghèo, xác nhận cận nghèo, hộ khó khăn,
  xét cận nghèo, làm hộ nghèo
giấy phép xây dựng
  xây nhà, làm nhà, cất nhà, xin phép xây nhà, giấy phép xây nhà, gpxd, phép xây dựng, xây dựng nhà,
  xin phép xây dựng, sửa nhà, xây mới, cơi nới nhà, xây lầu, xây thêm tầng, cấp phép xây dựng,
  xin giấy phép làm nhà, xây cất, nhà cấp 4, xây nhà trọ, sửa chữa nhà, lên tầng, xây nhà mới,
  giấy phép làm nhà
đăng ký đất đai cấp giấy chứng nhận lần đầu; cấp giấy chứng nhận quyền sử dụng đất
  sổ đỏ, sổ hồng, làm sổ đỏ, làm sổ hồng, giấy tờ đất, giấy đất, bìa đỏ, làm bìa đỏ, cấp sổ đỏ,
  giấy chứng nhận quyền sử dụng đất, gcn qsdđ, sổ đất, làm sổ đất, hợp thức hóa nhà đất,
  cấp giấy chứng nhận đất, sổ đỏ lần đầu, quyền sử dụng đất, đất chưa có sổ, làm giấy tờ đất,
  giấy tờ nhà đất, sổ nhà đất, xin cấp đất, đăng ký đất, cấp giấy đất, giấy đỏ, giấy hồng, bìa hồng, thẻ đỏ,
  làm sổ nhà, xin cấp sổ, làm sổ lần đầu
hòa giải tranh chấp đất đai
  tranh chấp đất, kiện đất, lấn đất, hàng xóm lấn đất, cãi nhau về đất, tranh đất, ranh giới đất, hòa giải,
  lấn ranh, hòa giải đất, thưa kiện đất, tranh chấp ranh giới, hàng xóm tranh chấp, mâu thuẫn đất đai,
  hòa giải hàng xóm, lấn chiếm, đường đi chung, chiếm đất, đòi đất, kiện hàng xóm, hàng xóm lấn chiếm
`;

/** Every entry. */
export const EVERYDAY_WORDS = everydayFrom(PERSONS + PLACES);
