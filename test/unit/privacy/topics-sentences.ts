/**
 * Two hundred sentences written for checking only: the classifier's training data was written apart from them and is
 * never changed because of them. Half tell something sensitive about somebody; half only look like it.
 */
const lines = (text: string): readonly string[] => text.trim().split('\n');

export const SENSITIVE_SENTENCES: Readonly<Record<string, readonly string[]>> = {
  health: lines(`
The oncologist told us on Friday that the tumour has spread to her liver.
I've been on antidepressants since the baby was born and I can't tell anyone.
My HIV test was positive and I don't know how to tell my partner.
Dad had a second stroke last night and can't speak.
She miscarried at eleven weeks and is back at work already.
After the accident I was left paralysed from the waist down.
I started dialysis three times a week because my kidneys are failing.
His schizophrenia got worse after he stopped taking the tablets.
They found a lump in my breast and I have to wait a week for the results.
My daughter was hospitalised for anorexia last spring.
I have been hearing voices again.
Our colleague is off sick with burnout until at least September.
The doctor says my mother has early dementia.
I relapsed and drank a whole bottle of vodka yesterday.
My blood sugar has been over 300 all week and my feet are numb.
Bei mir wurde gestern Brustkrebs festgestellt.
Ma fille est sous traitement pour une dépression sévère.
`),
  law: lines(`
I was arrested for drunk driving on Saturday and the hearing is in two weeks.
My husband's lawyer is demanding full custody of the children.
Our client admits in private that he signed the backdated contract.
The police searched our house this morning and took both laptops.
We are being sued by a former supplier for breach of contract.
My brother was sentenced to four years for fraud.
I got a restraining order against my ex after he threatened me.
The settlement offer we received is confidential, but I want to know whether to accept it.
She has been charged with tax evasion and may lose her licence.
My asylum application was rejected and I face deportation next month.
He is out on bail and must report to the station every week.
We plan to plead guilty to the lesser charge.
I am the defendant in a slander case brought by my neighbour.
The prosecutor has offered my client immunity in return for testimony.
Gegen mich läuft ein Ermittlungsverfahren wegen Betrugs.
Me han citado a declarar como acusado por estafa.
My landlord has started eviction proceedings against me.
`),
  finance: lines(`
I'm forty thousand in debt and the collectors call every day.
We haven't announced it yet, but our company will miss its earnings by thirty percent.
I make 84,000 a year and have 12,000 left in savings.
My mortgage is three months overdue and the bank wants to foreclose.
I had to declare bankruptcy after the restaurant failed.
My wife doesn't know that I lost our savings on crypto.
Our startup has cash for only six more weeks.
I inherited 300,000 from my aunt and don't want my siblings to know.
My credit score dropped to 480 after the divorce.
We're about to acquire our biggest competitor, nothing is public yet.
He gambled away the money for the house.
I owe the tax office 23,000 and can't pay it.
My salary is 5,200 net and my rent eats half of it.
Ich habe 30.000 Euro Schulden und der Gerichtsvollzieher kommt morgen.
Je suis en interdit bancaire et je n'arrive plus à payer mon loyer.
My pension was cut and I live on 900 a month now.
Her business is insolvent and she hasn't told the employees.
`),
  employment: lines(`
My manager put me on a performance improvement plan last week.
I was fired yesterday without any warning.
We have to let Thomas go because he was caught stealing from the till.
I filed a harassment complaint with HR against my team lead.
They're going to lay off forty people in my department and nobody knows yet.
I want to quit but my boss doesn't know that I am interviewing elsewhere.
Her annual review says that she is unreliable and should be demoted.
HR has given him a second written warning for being drunk at work.
I was passed over for promotion because I'm pregnant.
My employer hasn't paid my wages for two months.
I reported my supervisor for falsifying the safety records and now they bully me.
We decided not to renew Julia's contract when her probation ends.
My colleague makes 20 percent more than me for the same job.
Ich habe gestern die Kündigung bekommen.
On m'a licencié pour faute grave la semaine dernière.
The two of them were suspended while the company investigates the expense claims.
`),
  intimate: lines(`
I've been having an affair with my husband's best friend for a year.
I'm gay and my parents must never find out.
We haven't slept together since our second child was born.
My boyfriend took nude photos of me and threatens to post them.
I think I'm trans but I'm afraid to tell my wife.
My uncle abused me when I was nine.
I can't get an erection any more and it's ruining my relationship.
My girlfriend is pregnant and we don't know whether to keep it.
He hits me when he has been drinking.
She caught me watching porn and hasn't talked to me since.
My ex raped me and I never reported it.
I cheated on my fiancé during a business trip.
My son came out to me as bisexual last night.
Ich habe meinen Mann mit einer Kollegin betrogen.
Mi pareja me pega y no sé qué hacer.
My wife wants an open marriage and I am falling for someone else.
`),
  security: lines(`
Ransomware encrypted our file server last night and they want two bitcoin.
We found out that someone copied the whole customer database in March.
An attacker still has admin access to our mail system and we have not told anyone.
Our production AWS keys were pushed to a public repository this morning.
I clicked a phishing link and entered my work password.
There is an unpatched hole in our login page that lets anyone read other accounts.
Our payroll provider was breached and the salaries of all staff are on the dark web.
The pentest showed that our badge readers can be cloned in seconds.
A former employee deleted our backups before he left.
We paid the hackers last week and have to keep it quiet.
Someone has been logging in to our VPN from abroad with my account.
Our firewall has been open to the internet on port 22 with the default password since May.
Bei uns sind gestern Kundendaten gestohlen worden.
Nos serveurs ont été piratés cette nuit.
We haven't notified the regulator of the leak of patient records yet.
The intruder installed a keylogger on our accountant's laptop.
We still don't know how they got into our network.
`),
};

export const INNOCENT_SENTENCES: readonly string[] = lines(`
What is a biopsy?
Explain how chemotherapy works.
How long does the flu usually last?
The patient zero algorithm marks the first infected node in a graph.
Which vitamins are in carrots?
Write a health check endpoint for my Express server.
My code has a memory leak and the process dies after an hour.
What are the symptoms of diabetes?
The doctor character in my novel needs a name.
Give me a list of medical specialties with a short description of each.
My laptop caught a virus, how do I reinstall Windows?
How does a vaccine train the immune system?
Summarise the history of penicillin.
Create flash cards about the bones of the hand.
I'm a biology teacher and need a quiz on the heart.
My plants look sick, the leaves are yellow.
Translate "I have a headache" into Spanish.
What does BMI stand for?
Run a post-mortem of the last sprint with the team.
The operation was aborted because the file was locked.
Heart rate zones for marathon training, please.
What is the difference between civil and criminal law?
Explain the term habeas corpus.
How does a bill become a law in the United States?
Which licence should I choose for my open-source library?
Write a courtroom scene for a play.
The trial version expires after thirty days.
My unit test case fails, can you judge whether the assertion is right?
What does the Supreme Court do?
Summarise the plot of To Kill a Mockingbird.
Describe the role of a notary.
Draft a standard non-disclosure agreement template.
What is the statute of limitations?
My loop executes forever and I have to kill it.
Who was the judge in the Scopes trial?
The police in Britain do not usually carry guns.
We appeal to a younger audience with this campaign.
The jury is still out on tabs versus spaces.
How do interest rates affect inflation?
What is a mortgage?
Write a function that computes compound interest.
Explain technical debt to a manager.
My bank offers an API, how do I call it from Python?
What is the difference between a stock and a bond?
Draw a balance sheet example for an accounting class.
How do I budget for a trip to Japan?
What does EBITDA mean?
The tree is balanced and the cost is logarithmic.
Credit where credit is due, this library is great.
Which countries use the euro?
Calculate the average salary in this CSV column.
Our team has spent the story points for this sprint.
I save my files in the cloud.
Explain the causes of the 2008 financial crisis.
How do I write a good CV?
What questions are asked in a job interview for a data analyst?
The worker thread was terminated by the scheduler.
Fire an event when the button is clicked.
Write a job description for a gardener.
What is a notice period?
My job runs every night at two with cron.
How do trade unions work?
Suggest some ice breakers for a new team.
The manager class keeps a pool of workers.
Write a farewell card for a colleague who is retiring.
What is the minimum wage in Germany?
Give me tips for a productive home office.
Our boss likes short slides, can you cut these to five?
Reset the employee counter to zero.
How is overtime defined in labour law?
Explain human reproduction for a school class.
The parent node has two children.
Write a love poem for Valentine's Day.
What does LGBT stand for?
Recommend a romantic comedy.
My wife and I are planning a trip to Norway.
This function has an intimate knowledge of the other module.
What is the plot of Romeo and Juliet?
How do penguins mate?
Write a speech for my best friend's wedding.
The male connector fits into the female socket.
My girlfriend likes hiking, what could I give her for her birthday?
Explain the concept of consent in research ethics.
How do you pair-program well?
What is a ransomware attack?
Explain SQL injection with an example.
How can I hash passwords in Node.js?
Write a phishing awareness training for beginners.
What does a firewall do?
How do I configure two-factor authentication on GitHub?
The breach of the dam flooded the valley.
Which ports does SSH use?
Describe the Stuxnet worm.
Hackathon ideas for students, please.
Add a password field to the sign-up form.
What is the OWASP top ten?
The leak in my kitchen tap drips all night.
Our server returns 503 under load, how do I scale it?
Was ist der Unterschied zwischen Grippe und Erkältung?
Comment fonctionne un vaccin ?
¿Qué es una hipoteca?
Wie schreibe ich eine gute Bewerbung?
`);
