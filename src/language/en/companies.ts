/** Companies, media, universities, parties and armed groups that news names without saying what they are. */
export const companyNames: readonly string[] = (
  'ABC|ACLU|Adidas|Adobe|AIG|Alibaba|Amazon|AMD|American Airlines|American Express|AOL|Apple|Arthur Andersen|AT&T|Audi|BAE|' +
  'Baidu|Bank of America|Barclays|Bayer|Bechtel|Best Buy|Blackstone|Bloomberg|BMW|BP|British Airways|Burger King|Canon|CBS|' +
  'Chelsea|Chevron|Chrysler|Cisco|Citibank|Citigroup|Coca-Cola|Comcast|Costco|Credit Suisse|Daewoo|Daimler|Dell|Deloitte|' +
  'Delta|Deutsche Bank|Disney|DreamWorks|Dow Jones|eBay|Economist|EDF|Enron|Ericsson|Exxon|ExxonMobil|Facebook|FedEx|Fiat|' +
  'Financial Times|Firefox|Ford|Foxconn|Fox News|GE|General Electric|General Motors|GM|Goldman Sachs|Greenpeace|Guardian|' +
  'Halliburton|Harvard|Harvard University|Heineken|Hitachi|Home Depot|Honda|HP|HSBC|IBM|Ikea|ING|Intel|JP Morgan|JPMorgan|KFC|' +
  'KGB|Kia|Kmart|Le Monde|Lehman Brothers|Lenovo|Linux|Lockheed Martin|Lufthansa|Mastercard|Mazda|McDonald|McDonalds|' +
  'Mercedes|Merrill Lynch|Meta|Microsoft|MIT|Mitsubishi|Morgan Stanley|Mozilla|MSN|MSNBC|Myspace|National Guard|NBC|Nestle|' +
  'Netflix|New York Times|Newsweek|NHS|Nike|Nintendo|Nissan|Nokia|NPR|NYT|Nvidia|Oracle|Oxford University|Panasonic|PayPal|' +
  'Pepsi|PepsiCo|Petrobras|Petronas|PetroVietnam|Peugeot|Pfizer|Philips|Pixar|Pizza Hut|Princeton|Qualcomm|Raytheon|' +
  'Renault|Rolls-Royce|Royal Navy|Shell|Siemens|SK Hynix|Skype|Sony|Spiegel|Sprint|Stanford|Stanford University|Starbucks|' +
  'Subaru|Subway|Supreme Court|Suzuki|Taco Bell|Target|TATA|Telegraph|Time|Toshiba|Total|Twitter|Tyson|UBS|Unilever|' +
  'US Airways|USA Today|Verizon|Viettel|VinFast|Vingroup|Visa|Vodafone|Volkswagen|Volvo|Wal-Mart|Walmart|Wells Fargo|Wendy|' +
  'Westinghouse|Wikipedia|Yahoo|Yale|YouTube|ZTE|Al Jazeera|al Qaeda|Al Qaeda|al-Qaida|Al-Qaida|al Qaida|Hezbollah|Hizbullah|' +
  "Hizbollah|Hamas|Fatah|Taliban|Baath|Ba'ath|Likud|Kadima|Labour|Labour Party|Conservative Party|Democrats|Republicans|GOP|" +
  'Democratic Party|Republican Party|Communist Party|Tories|BJP|Congress Party|Muslim Brotherhood|Islamic Jihad|LTTE|IRA|PKK|' +
  'FARC|Mossad|MI5|MI6|FSB|ISI|NSC|DHS|FEMA|EPA|FDA|SEC|FCC|FERC|IRS|CDC|NIH|USDA|USAID|US Army|US Navy|Marines|' +
  'Marine Corps|Air Force|Coast Guard|Navy|Army|Homeland Security|Justice Department|Defense Department|Treasury Department|' +
  'Federal Reserve|House of Representatives|House of Commons|House of Lords|Politburo|Human Rights Watch|Salvation Army|' +
  'Boy Scouts|NBA|NFL|NHL|MLB|FIFA|UEFA|IOC|Yankees|Red Sox|Mets|Lakers|Manchester United|Real Madrid|Arsenal|Chelsea'
).split('|');
