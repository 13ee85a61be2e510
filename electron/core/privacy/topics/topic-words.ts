import type { Topic } from '../classify/topic.ts';
import { TOPICS } from '../classify/topic.ts';

/** Words that speak of a topic: `strong` hardly anything else, `weak` also other things. A final `*` stands for any ending. */
const WORDS: Readonly<Record<Topic, { readonly strong: string; readonly weak: string }>> = {
  health: {
    strong:
      'cancer* tumor* tumour* leukemia leukaemia lymphoma melanoma carcinoma metasta* chemo chemotherapy radiotherapy oncolog* biops* diabet* insulin hiv aids hepatitis syphilis chlamydia gonorrh* herpes std sti depress* bipolar schizophren* psychos* psychot* psychiatr* suicid* anorexi* bulimi* ptsd adhd autis* dementia alzheimer* parkinson* sclerosis epilep* seizure* stroke infarct* asthma copd pneumonia tubercul* lupus crohn* colitis endometriosis infertil* miscarr* stillb* dialysis kidney* cirrhosis arthritis fibromyalgia migraine* insomnia alcoholi* overdos* rehab detox relaps* sober antidepress* antipsych* antibiotic* prozac xanax ritalin lithium methadone oxycodone morphine warfarin prednisone metformin sertraline hospitali* hospitaliz* icu surgery surgeon mastectom* hysterectom* abortion* vasectom* colonoscop* mri mammogra* transplant* amput* paralys* paraplegi* wheelchair ivf pregnan* diagnos* prognos* symptom* malignan* benign ambulance hallucinat* palpitat* bleeding blutdruck* krebs* schlaganfall herzinfarkt krankgeschrieben depression* fehlgeburt schwanger psychiatrie antidepressiva erkrank* krankheit* diagnostiziert avc enceinte hospitalisé* antidépresseurs maladie* cáncer infarto embarazada diagnosticaron neumonía antidepresivos enfermedad burnout hospice transfusion antiretrovir* ultrasound hysteria self-harm addict* diarrh* incontinen* sepsis vertigo anemia anaemia ulcer* thyroid gallstone* psoriasis dialyse* tumore* terminally',
    weak: 'patient* doctor* gp clinic* hospital* ward nurse* test results result scan operation operated pain ache* heart liver lung* blood brain breast prostate bladder bowel skin fever rash lump headache* dizz* numb sick ill illness disease* disorder therapy therapist treatment medication pills pill tablets prescri* condition injur* accident sugar pressure ct x-ray infection infected virus positive anxiety panic arzt krank* befund médecin hôpital malade médico hospital enfermo breakdown weak collapsed dying died drunk drinking drugs hearing voices',
  },
  law: {
    strong:
      'arrest* lawsuit* sued suing plaintiff* defendant* prosecut* indict* convict* felony misdemeanor bail parole probation custody alimony divorc* subpoena* deposition* affidavit* testif* testimon* perjury plead* pleaded guilty acquit* sentenced jail* prison* imprison* restraining eviction evict* evicting deport* asylum embezzl* fraud* bribe* bribery manslaughter murder* assault* burgl* robbery theft shoplift* litigat* attorney* counsel solicitor* barrister* tribunal arbitrat* slander* libel* defam* malpractice settlement* statutory summons injunction* contest* privileged probate confess* angeklagt* angezeigt anzeige anklage* ermittl* ermittelt gefängnis scheidung verklagt verklagen mandant* betrugs* betrug diebstahl* gericht staatsanwalt* bewährung divorce garde poursuivi* condamné* perquisition* tribunal avocat* accusé* prison arrestaron acusado acusada demandado demandaron demanda divorcio custodia fiscal cárcel abogado juicio estafa dui extort* blackmail* negligence courtroom',
    weak: 'police court hearing judge* jury trial case lawyer* legal law charge* charged accus* witness* client* contract* breach appeal* claim* settle* offence offense crime* criminal evidence investigat* landlord tenant visa will inherit* inheritance custody license licence damages verdict clause opposing report fine fined polizei wohnung police policía juez juge vertrag',
  },
  finance: {
    strong:
      'debt* bankrupt* insolven* foreclos* mortgage* overdraft creditor* payday payslip payroll salar* wage* pension* savings inherited loan* lender* repossess* bailiff* garnish* invest* crypto bitcoin broke gambl* unpaid overdue owe owes owed owing taxes acqui* merger* ebitda revenue* earnings dividend* payable receivable* liquidity runway cashflow schulden gehalt miete konto gepfändet insolvenz* privatinsolvenz zahlungsunfähig kredit* gerichtsvollzieher quartalszahlen steuerschuld* dettes salaire loyer faillite cessation interdit deudas sueldo hipoteca quiebra embargó embarg* bankruptcy hardship takeover valuation shareholder* net-worth',
    weak: 'money bank* account* credit income rent budget tax* irs cash loss losses profit* margin* stock* shares fund* funding investor* board company balance payment* paid pay month year quarter* results score card* price customer* worth gross netto brutto net euro euros dollar* pounds eur usd argent geld dinero banque banco verlust',
  },
  employment: {
    strong:
      'fired laid-off layoff* dismiss* sacked terminat* resign* resignation severance redundan* demot* underperform* pip hr harass* bullied bullies bully* bullying whistleblow* unemploy* overtime gekündigt kündigung kündigen entlass* abmahnung mobbt mobbing arbeitgeber* lohn licenci* harcel* harcèle* démission* employeur despid* despedir despidieron acosa amonestación insubordination misconduct disciplin* appraisal probationary wrongful coworker* recruiter*',
    weak: 'job* boss* manager* supervisor* employer* employee* colleague* team lead contract* review* performance promot* promotion warning* warned suspend* complain* complaint* hired hire interview* interviewing quit quitting leave work* worked department staff company salary probation lay laid let go pregnan* renew* caught stealing chef patron jefe empresa trabajo arbeit travail kollege*',
  },
  intimate: {
    strong:
      'affair* sex sexual* sexually sexuality sexting gay lesbian* bisexual* homosexual* transgender trans asexual queer non-binary nonbinary polyamor* orgasm* erection* erectile porn* nude* naked rape raped molest* incest unfaithful infidel* cheating cheated adulter* tinder condom* virgin* fetish* masturbat* libido threesome escort* prostitut* hooker abortion* intimate intimacy affäre schwul lesbisch betrogen missbraucht vergewaltigt trompé liaison amant* violée engañé engañ* maltrata violaron aventura kissed closeted sugar-daddy threesomes',
    weak: 'love* loves husband* wife boyfriend* girlfriend* partner* marriage married relationship* bed slept sleeping sleep hotel kiss* hit hits beat beats beaten beating violent abus* abused attract* feelings secret* pregnant marry dating date ex came out coming parents photos pictures touch* touched fantasies separate jealous* schlägt frau mann mari femme bat pega marido mujer pareja',
  },
  security: {
    strong:
      'hack* hacked hackers hacker ransomware malware phish* breach* keylogger backdoor* rootkit trojan* spyware botnet ddos exploit* zero-day vulnerab* pentest* compromis* exfiltrat* infiltrat* intruder* intrusion* credential* leaked leak leaks unpatched firewall* vpn siem cyber* infected encrypted wiped decrypt* hameçonnage piraté* pirate* fuité* gehackt angreifer verschlüsselt datenleck gestohlen kundendaten hackearon hackeado robaron filtración phishing atacante* ransom csirt incident* cve darknet',
    weak: 'attack* attacker* password* admin* server* network* database* account* access* stolen stole data key keys bucket public exposed backup* mailbox login logged logging token* system* laptop customer* dark web hole holes security secure patch* root regulator notif* disclosed github aws s3 repository usb copied published demand* bitcoin infiltr* serveurs serveur netzwerk passwort mot contraseña datos données',
  },
};

const exact = new Map<string, number>();
const stems = new Map<string, number>();
let shortest = 99;
let longest = 0;
TOPICS.forEach((topic, index) => {
  for (const [level, list] of [WORDS[topic].weak, WORDS[topic].strong].entries()) {
    for (const word of list.split(' ')) {
      const bit = 1 << (index * 2 + level);
      const isStem = word.endsWith('*');
      const key = isStem ? word.slice(0, -1) : word;
      const target = isStem ? stems : exact;
      target.set(key, (target.get(key) ?? 0) | bit);
      if (isStem) {
        shortest = Math.min(shortest, key.length);
        longest = Math.max(longest, key.length);
      }
    }
  }
});

/** Which topics a lower-cased word speaks of: for topic n bit 2n where weakly, bit 2n + 1 where strongly. */
export function topicsOfWord(word: string): number {
  let bits = exact.get(word) ?? 0;
  const end = Math.min(longest, word.length);
  for (let size = shortest; size <= end; size++) bits |= stems.get(word.slice(0, size)) ?? 0;
  return bits;
}
