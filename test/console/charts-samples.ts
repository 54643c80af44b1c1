import type { ShownState } from "../../bot/console/charts/deliveries-chart.ts";
import type { Locale } from "../../bot/core/locale.ts";

/** Words for charts in one language, as a caller would pass them in. Samples for tests, not reviewed translations. */
export interface Sample {
	readonly title: string;
	readonly states: Readonly<Record<ShownState, string>>;
	readonly hidden: string;
	readonly answer: string;
	readonly note: string;
}

const states = (
	delivered: string,
	sent: string,
	waiting: string,
	unknown: string,
	suppressed: string,
	failed: string,
) => ({
	delivered,
	sent,
	waiting,
	unknown,
	suppressed,
	failed,
});

/** One sample for each language. The answers are long enough to need more than one line. */
export const SAMPLES: Readonly<Record<Locale, Sample>> = {
	en: {
		title: "Which change matters most to you & your family?",
		states: states("Delivered", "Sent", "Waiting", "Unknown", "Not sent: opted out", "Failed"),
		hidden: "fewer than 5",
		answer: "Correct disinformation together with everyone who saw it, in the language in which they saw it",
		note: "412 members answered.",
	},
	es: {
		title: "¿Qué cambio le importa más a usted y a su familia?",
		states: states("Entregado", "Enviado", "En espera", "Desconocido", "No enviado: baja", "Fallido"),
		hidden: "menos de 5",
		answer: "Corregir la desinformación con todas las personas que la vieron, en el idioma en que la vieron",
		note: "Respondieron 412 miembros.",
	},
	fr: {
		title: "Quel changement compte le plus pour vous et votre famille ?",
		states: states("Distribué", "Envoyé", "En attente", "Inconnu", "Non envoyé : désinscrit", "Échoué"),
		hidden: "moins de 5",
		answer:
			"Corriger la désinformation auprès de toutes les personnes qui l’ont vue, dans la langue où elles l’ont vue",
		note: "412 membres ont répondu.",
	},
	pt: {
		title: "Que mudança importa mais para você e sua família?",
		states: states("Entregue", "Enviado", "Em espera", "Desconhecido", "Não enviado: saiu", "Falhou"),
		hidden: "menos de 5",
		answer: "Corrigir a desinformação junto de todas as pessoas que a viram, na língua em que a viram",
		note: "Responderam 412 membros.",
	},
	ar: {
		title: "ما التغيير الأهم بالنسبة لك ولعائلتك على Facebook؟",
		states: states("تم التسليم", "أُرسلت", "قيد الانتظار", "غير معروف", "لم تُرسل: ألغى الاشتراك", "فشلت"),
		hidden: "أقل من 5",
		answer: "تصحيح المعلومات المضللة لدى كل من شاهدها (SMS أو Telegram)، باللغة التي شاهدها بها.",
		note: "أجاب 412 عضوًا.",
	},
	hi: {
		title: "आपके और आपके परिवार के लिए कौन सा बदलाव सबसे महत्वपूर्ण है?",
		states: states("पहुँच गया", "भेजा गया", "प्रतीक्षा में", "अज्ञात", "नहीं भेजा: सदस्यता छोड़ी", "विफल"),
		hidden: "5 से कम",
		answer: "जिन सभी लोगों ने गलत जानकारी देखी, उनके साथ उसी भाषा में अंतर्राष्ट्रीय स्तर पर उसे ठीक करना",
		note: "412 सदस्यों ने उत्तर दिया।",
	},
	sw: {
		title: "Ni mabadiliko gani ni muhimu zaidi kwako na kwa familia yako?",
		states: states("Imefika", "Imetumwa", "Inasubiri", "Haijulikani", "Haikutumwa: amejiondoa", "Imeshindwa"),
		hidden: "chini ya 5",
		answer: "Kusahihisha taarifa za uongo kwa kila mtu aliyeziona, katika lugha ambayo aliziona",
		note: "Wanachama 412 walijibu.",
	},
	am: {
		title: "ለእርስዎ እና ለቤተሰብዎ በጣም አስፈላጊው ለውጥ የትኛው ነው?",
		states: states("ደርሷል", "ተልኳል", "በመጠባበቅ ላይ", "ያልታወቀ", "አልተላከም፦ ከአባልነት ወጥተዋል", "አልተሳካም"),
		hidden: "ከ5 ያነሰ",
		answer: "የተሳሳተ መረጃን ላዩት ሰዎች ሁሉ ባዩበት ቋንቋ ማረም፣ በዓለም አቀፍ ደረጃም ማስተካከል።",
		note: "412 አባላት መልስ ሰጥተዋል።",
	},
	my: {
		title: "သင်နှင့် သင့်မိသားစုအတွက် မည်သည့်ပြောင်းလဲမှုက အရေးကြီးဆုံးဖြစ်သနည်း။",
		states: states("ရောက်ရှိပြီး", "ပို့ပြီး", "စောင့်ဆိုင်းဆဲ", "မသိရ", "မပို့ပါ - စာရင်းမှ နုတ်ထွက်ထားသည်", "မအောင်မြင်ပါ"),
		hidden: "၅ ထက်နည်းသည်",
		answer: "မှားယွင်းသောသတင်းအချက်အလက်များကို မြင်တွေ့ခဲ့သူအားလုံးအား ၎င်းတို့မြင်တွေ့ခဲ့သည့်ဘာသာစကားဖြင့်ပြင်ဆင်ပေးခြင်း",
		note: "အဖွဲ့ဝင် ၄၁၂ ဦး ဖြေဆိုခဲ့သည်။",
	},
	om: {
		title: "Jijjiirama kamtu siifi maatii keetiif caalaatti barbaachisaadha?",
		states: states("Ga’eera", "Ergameera", "Eegaa jira", "Hin beekamu", "Hin ergamne: keessaa ba’e", "Hin milkoofne"),
		hidden: "5 gadi",
		answer: "Odeeffannoo dogoggoraa nama isa arge hunda waliin, afaan ittiin arganiin sirreessuu",
		note: "Miseensonni 412 deebisaniiru.",
	},
	ti: {
		title: "ንዓኻን ንስድራቤትካን ኣየናይ ለውጢ እዩ ዝያዳ ኣገዳሲ?",
		states: states("በጺሑ", "ተላኢኹ", "ይጽበ ኣሎ", "ዘይፍለጥ", "ኣይተላእከን፦ ካብ ኣባልነት ወጺኡ", "ኣይሰለጠን"),
		hidden: "ትሕቲ 5",
		answer: "ግጉይ ሓበሬታ ምስ ኩሎም ዝረኣይዎ ሰባት ብዝረኣይሉ ቋንቋ ምእራም፣ ብደረጃ ዓለም’ውን ምስትኽኻል።",
		note: "412 ኣባላት መሊሶም።",
	},
};
