const list = (text: string): readonly string[] => text.trim().split('|');

/** Words that both sensitive statements and harmless questions are filled with, so that only the telling decides. */
export const TOPIC_SLOTS: Readonly<Record<string, readonly string[]>> = {
  condition: list(
    "cancer|breast cancer|lung cancer|prostate cancer|leukemia|a brain tumour|a tumor|diabetes|type 2 diabetes|HIV|AIDS|hepatitis C|hepatitis B|depression|severe depression|bipolar disorder|schizophrenia|anxiety|panic attacks|PTSD|ADHD|autism|anorexia|bulimia|an eating disorder|dementia|Alzheimer's|Parkinson's|multiple sclerosis|epilepsy|a stroke|a heart attack|heart failure|high blood pressure|asthma|COPD|pneumonia|tuberculosis|COVID|long COVID|lupus|Crohn's disease|ulcerative colitis|IBS|celiac disease|endometriosis|PCOS|infertility|a miscarriage|kidney disease|kidney failure|cirrhosis|fatty liver|gallstones|kidney stones|arthritis|fibromyalgia|migraines|chronic pain|insomnia|sleep apnea|alcoholism|an addiction|a drug problem|an overdose|syphilis|chlamydia|gonorrhea|herpes|an STI|psoriasis|melanoma|anemia|thyroid disease|a concussion|a slipped disc|a herniated disc|ALS|cystic fibrosis|Down syndrome|sickle cell disease|sepsis|meningitis|Lyme disease|burnout|postpartum depression|OCD|borderline personality disorder|psychosis|dyslexia|incontinence|an ulcer|pancreatitis|lymphoma|glaucoma|hearing loss|vertigo|a blood clot|an aneurysm|shingles|malaria|ovarian cancer|colon cancer|skin cancer|a panic disorder",
  ),
  symptom: list(
    'chest pain|a high fever|blood in the stool|blood in the urine|a rash|a lump under the arm|shortness of breath|dizzy spells|seizures|numbness in the left arm|severe headaches|vomiting|night sweats|weight loss|hair loss|heavy bleeding|abdominal pain|back pain|swollen legs|blurred vision|memory loss|hallucinations|suicidal thoughts|mood swings|a persistent cough|joint pain|palpitations|tremors|diarrhea|an itchy skin|hot flashes|irregular periods|a burning feeling when peeing|fainting spells|double vision',
  ),
  drug: list(
    'insulin|metformin|sertraline|Prozac|lithium|Xanax|Ritalin|methadone|oxycodone|morphine|warfarin|prednisone|antidepressants|antipsychotics|blood thinners|beta blockers|chemotherapy|immunosuppressants|antiretrovirals|PrEP|antibiotics|statins|levothyroxine|sleeping pills|painkillers|opioids|tamoxifen|hormone therapy|fluoxetine|lamotrigine|quetiapine|Adderall|Viagra|the pill|ibuprofen',
  ),
  procedure: list(
    'surgery|a mastectomy|a hysterectomy|an abortion|a vasectomy|a biopsy|a colonoscopy|an MRI|a CT scan|dialysis|radiation therapy|a bypass|a hip replacement|a knee operation|a C-section|IVF|a transplant|a kidney transplant|rehab|detox|psychotherapy|electroshock therapy|a gastric bypass|a blood transfusion|an endoscopy|an amputation|an appendectomy|a stent',
  ),
  test: list(
    'biopsy|blood test|pregnancy test|HIV test|STD test|drug test|MRI|CT scan|mammogram|pap smear|colonoscopy|X-ray|ECG|PSA test|genetic test|liver test|urine test|COVID test|ultrasound|stress test|bone scan|glucose test|thyroid test|lab result|PET scan|endoscopy',
  ),
  result: list(
    'positive|back positive|abnormal|bad|worse than expected|suspicious|malignant|terrible|high|not good|negative this time|inconclusive',
  ),
  doctor: list(
    'my doctor|my GP|the oncologist|my psychiatrist|my therapist|the cardiologist|the gynecologist|the neurologist|the surgeon|my urologist|the midwife|the pediatrician|the hospital|the clinic|a specialist|the dermatologist|the psychologist|the ER doctor',
  ),
  ward: list(
    'the hospital|intensive care|the ICU|a psychiatric ward|the emergency room|a rehab clinic|hospice|the maternity ward|the stroke unit|oncology',
  ),
  organ: list(
    'liver|kidneys|heart|lungs|pancreas|brain|stomach|bowel|spine|left knee|right eye|prostate|thyroid|uterus|bladder|skin|ovaries|bones|blood|hip',
  ),
  crime: list(
    'fraud|tax evasion|theft|shoplifting|drunk driving|DUI|assault|domestic violence|murder|manslaughter|burglary|robbery|drug possession|drug dealing|embezzlement|bribery|perjury|money laundering|insider trading|forgery|identity theft|stalking|harassment|slander|defamation|libel|arson|kidnapping|vandalism|extortion|blackmail|trespassing|reckless driving|a hit and run|corruption|copyright infringement|smuggling|hate speech|sexual assault|contempt of court',
  ),
  claim: list(
    'breach of contract|negligence|malpractice|defamation|discrimination|wrongful dismissal|patent infringement|unpaid rent|personal injury|damages|fraud|a car accident|medical malpractice|trademark infringement|unpaid invoices|slander|nuisance|property damage|product liability',
  ),
  family: list(
    'custody|a divorce|child support|alimony|the divorce settlement|visitation rights|the inheritance|the will|guardianship|adoption|full custody of the kids|a prenup',
  ),
  court: list(
    'court|the district court|the court of appeal|the hearing|trial|family court|the tribunal|arbitration|mediation|the labour court|small claims court|the grand jury|criminal court',
  ),
  lawyer: list(
    "my lawyer|our lawyer|my attorney|the prosecutor|the public defender|our counsel|the judge|the other side's lawyer|the district attorney|my solicitor|our law firm|my barrister",
  ),
  legalterm: list(
    'habeas corpus|tort law|probable cause|due process|the presumption of innocence|plea bargaining|double jeopardy|class action|intellectual property|fair use|eminent domain|contract law|the GDPR|copyright|a subpoena|a deposition|a warrant|an injunction|jurisdiction|statutory interpretation|common law|civil law|an affidavit|a power of attorney|arbitration|bail|parole|probation|a restraining order|custody law|divorce law|bankruptcy law|asylum law|a settlement|an indictment|an eviction notice|jury duty|the burden of proof',
  ),
  debt: list(
    'debt|credit card debt|student loans|a payday loan|gambling debts|back taxes|medical bills|overdue rent|a car loan|unpaid invoices|tax debt|a second mortgage|an overdraft|personal loans',
  ),
  financeterm: list(
    'inflation|compound interest|a mortgage|a Roth IRA|an index fund|a bond|a dividend|an ETF|bankruptcy|a hedge fund|short selling|the gold standard|a credit score|EBITDA|cash flow|a balance sheet|depreciation|a 401(k)|the stock market|a stock option|a pension fund|quantitative easing|VAT|capital gains tax|an IPO|a merger|an acquisition|due diligence|venture capital|a tax return|an overdraft|foreclosure|a credit card|insolvency|a loan|a budget|net worth|a severance tax|a salary band|a bank account|a blockchain',
  ),
  asset: list(
    'savings|retirement savings|the house|our house|the college fund|everything|the inheritance|the car|the company|pension money|all the money|life savings|an emergency fund',
  ),
  misconduct: list(
    'stealing|harassment|sexual harassment|lying on the CV|drinking on the job|poor performance|bullying|falsifying expense reports|leaking documents|insubordination|missing targets|coming late|time theft|discrimination|insulting a customer|sleeping at work|misusing the company card|racist remarks|forging signatures|being absent without leave',
  ),
  workterm: list(
    'a performance improvement plan|a severance package|a notice period|a non-compete clause|parental leave|sick leave|a probation period|a job interview|a resignation letter|overtime|a promotion|wrongful dismissal|constructive dismissal|a works council|a labour union|an annual review|a job reference|a layoff|redundancy|unemployment insurance|a whistleblower|a hostile work environment|a cover letter|minimum wage|onboarding|a salary negotiation|workplace bullying|a disciplinary hearing|a background check',
  ),
  security: list(
    'ransomware|a phishing attack|a data breach|SQL injection|a zero-day|a keylogger|a botnet|a DDoS attack|a backdoor|a rootkit|cross-site scripting|a man-in-the-middle attack|a supply chain attack|credential stuffing|a brute force attack|a buffer overflow|social engineering|a trojan|malware|a worm|privilege escalation|a honeypot|two-factor authentication|a firewall|end-to-end encryption|password hashing|a penetration test|an intrusion detection system|a VPN|spyware|a SIM swap|an insider threat|a remote code execution|a password manager',
  ),
  system: list(
    "our servers|our network|the mail server|our customer database|the domain controller|the production database|our VPN|our AWS account|our backups|the CRM|the payroll system|our Slack|our GitHub organisation|the admin panel|our website|the file server|our S3 bucket|my work laptop|our Jira|the point of sale terminals|the HR portal|our cloud tenant|the hospital's records system|our ERP|the CEO's mailbox|our build server|our Kubernetes cluster|the test environment|our password vault|my account|my mailbox|my work computer",
  ),
  stolen: list(
    'customer data|the customer list|patient records|source code|employee records|credit card numbers|passwords|password hashes|private keys|payroll data|trade secrets|emails|the whole database|tax records|login credentials|medical records|design files|contracts|API keys|social security numbers|personal data of our users|passport scans',
  ),
  attacker: list(
    'hackers|an attacker|a hacker|someone|a former employee|an unknown person|the intruders|a ransomware gang|an insider|criminals|an ex-contractor|somebody in China|a competitor|the attackers',
  ),
  when: list(
    'yesterday|last week|last night|this morning|in March|two years ago|on Monday|last month|in 2019|today|last Friday|after the holidays|three days ago|in the spring|an hour ago|over the weekend|since January|at 3 a.m.|',
  ),
  money: list(
    '$5,000|40,000 euros|£12,000|two hundred thousand dollars|$3.2 million|20k|9,000|a lot of money|15,000 a month|€80,000|half a million|1,200 euros|300k|twelve thousand pounds|$750',
  ),
  intimacy: list(
    'an affair|sex|a one-night stand|cybersex|a threesome|an open relationship|a secret relationship|feelings|an intimate relationship|a fling|a sexual relationship',
  ),
  intimateterm: list(
    'consent|puberty|sexual orientation|asexuality|gender dysphoria|polyamory|menopause|contraception|condoms|the birth control pill|safe sex|sexual reproduction|an open relationship|monogamy|infidelity|erectile dysfunction|libido|sex education|the Kinsey scale|attachment styles|the LGBT movement|transgender rights|domestic violence|love languages|marriage counselling|online dating|jealousy|coming out|a divorce|pornography laws',
  ),
  orientation: list(
    'gay|lesbian|bisexual|transgender|trans|asexual|non-binary|queer|pansexual|straight after all|polyamorous',
  ),
};

/** Who a statement is about: subject, forms of have and be, possessive, object. */
export interface Subject {
  readonly who: string;
  readonly has: string;
  readonly is: string;
  readonly was: string;
  readonly poss: string;
  readonly obj: string;
}

const me: Subject = { who: 'I', has: 'have', is: 'am', was: 'was', poss: 'my', obj: 'me' };
const we: Subject = { who: 'we', has: 'have', is: 'are', was: 'were', poss: 'our', obj: 'us' };
const they: Subject = { who: 'they', has: 'have', is: 'are', was: 'were', poss: 'their', obj: 'them' };
const single = (who: string, poss: string, obj: string): Subject => ({
  who,
  has: 'has',
  is: 'is',
  was: 'was',
  poss,
  obj,
});
const her = (text: string): Subject[] => list(text).map((who) => single(who, 'her', 'her'));
const his = (text: string): Subject[] => list(text).map((who) => single(who, 'his', 'him'));

export const SUBJECTS: readonly Subject[] = [
  me,
  me,
  me,
  me,
  me,
  me,
  me,
  me,
  we,
  we,
  they,
  ...her(
    'she|she|my wife|my mother|my mom|my daughter|my sister|my girlfriend|my aunt|my grandmother|my best friend|our secretary|the patient|my client|our nanny|his ex-wife|my boss|the tenant|our accountant|a friend of mine|one of our employees|the witness|my ex|my neighbour',
  ),
  ...his(
    'he|he|my husband|my father|my dad|my son|my brother|my boyfriend|my uncle|my grandfather|the patient|my client|our CEO|my colleague|a coworker|our new hire|my landlord|my roommate|her ex-husband|my partner|the defendant|the employee|one of my students|a man on my team|my cousin',
  ),
];
