/** Cities, regions, continents and waters that news names often; several words with spaces. */
export const cityNames: readonly string[] = (
  'Abu Dhabi|Abuja|Accra|Addis Ababa|Aleppo|Algiers|Almaty|Amman|Amsterdam|Ankara|Astana|Athens|Atlanta|Auckland|Baghdad|' +
  'Baku|Bali|Bandung|Bangkok|Barcelona|Basra|Beijing|Beirut|Belfast|Belgrade|Berlin|Bern|Bogota|Bogotá|Bonn|Boston|Brasilia|' +
  'Bratislava|Brisbane|Brussels|Bucharest|Budapest|Buenos Aires|Busan|Cairo|Calgary|Canberra|Cape Town|Caracas|Casablanca|' +
  'Chicago|Chongqing|Chisinau|Colombo|Copenhagen|Da Nang|Đà Nẵng|Daegu|Daejeon|Dakar|Dallas|Damascus|Davos|Delhi|New Delhi|' +
  'Detroit|Dhaka|Doha|Dubai|Dublin|Edinburgh|Erbil|Frankfurt|Fukuoka|Gaza|Geneva|Glasgow|Guangzhou|Gwangju|Gyeongju|' +
  'Haiphong|Hamburg|Hangzhou|Hanoi|Hà Nội|Ha Noi|Harare|Havana|Helsinki|Hiroshima|Ho Chi Minh City|Hồ Chí Minh City|Houston|' +
  'Hue|Huế|Incheon|Islamabad|Istanbul|Jakarta|Jeddah|Jeju|Jerusalem|Johannesburg|Kabul|Kampala|Karachi|Kathmandu|Kazan|' +
  'Kharkiv|Khartoum|Kiev|Kyiv|Kigali|Kinshasa|Kobe|Kolkata|Kuala Lumpur|Kyoto|Lagos|Lahore|Lima|Lisbon|Liverpool|Ljubljana|' +
  'London|Los Angeles|Luanda|Lviv|Lyon|Madrid|Malacca|Managua|Manchester|Manila|Marseille|Mecca|Melbourne|Mexico City|Miami|' +
  'Milan|Minsk|Mogadishu|Montreal|Moscow|Mosul|Mumbai|Munich|Muscat|Nagasaki|Nagoya|Nairobi|Nanjing|Naypyidaw|New York|' +
  'New York City|Nicosia|Odessa|Odesa|Okinawa|Osaka|Oslo|Ottawa|Panmunjom|Paris|Perth|Philadelphia|Phnom Penh|Prague|' +
  'Pretoria|Pyongyang|Quebec|Quito|Rabat|Ramallah|Rangoon|Yangon|Riga|Rio de Janeiro|Riyadh|Rome|Rotterdam|Saigon|San Francisco|' +
  'Santiago|Sao Paulo|São Paulo|Sapporo|Sarajevo|Seattle|Sejong|Seoul|Shanghai|Shenzhen|Sochi|Sofia|Stockholm|Strasbourg|' +
  'Suwon|Sydney|Taipei|Tallinn|Tashkent|Tbilisi|Tehran|Tel Aviv|Tirana|Tokyo|Toronto|Tripoli|Tunis|Turin|Ulan Bator|' +
  'Ulaanbaatar|Ulsan|Valletta|Vancouver|Venice|Vienna|Vientiane|Vilnius|Vladivostok|Warsaw|Washington|Wellington|Wuhan|' +
  'Xian|Yerevan|Yokohama|Zagreb|Zurich|Asia|Europe|Africa|America|Americas|North America|South America|Latin America|' +
  'Central Asia|Southeast Asia|Middle East|Western Europe|Eastern Europe|West Bank|Gaza Strip|Golan Heights|Crimea|Donbas|' +
  'Kashmir|Tibet|Xinjiang|Chechnya|Kurdistan|South China Sea|East China Sea|East Sea|Black Sea|Red Sea|Persian Gulf|' +
  'Korean Peninsula|Mekong|Mekong Delta|Pacific|Atlantic|Indo-Pacific|Asia-Pacific|Baltic|Balkans|Caucasus|Arctic|' +
  'California|Texas|Florida|Hawaii|Alaska|Ontario|Bavaria|Siberia|Sicily|Catalonia|Queensland|Victoria|Guam|Jeollanam|' +
  'Gyeonggi|Gyeongsang|Gyeongbuk|Gyeongnam|Jiangsu|Zhejiang|Guangdong|Sichuan|Yunnan|Hainan|Fukushima|Hokkaido'
).split('|');
