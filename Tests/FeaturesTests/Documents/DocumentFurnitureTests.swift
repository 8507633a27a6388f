import Testing

@testable import Features

/// Furniture of papers in several countries, and sentences that start like it.
struct DocumentFurnitureTests {
  @Test(arguments: [
    "Share on Facebook", "Share this on X", "Share full article", "Gift this article",
    "Posted in: Politics | Tags: Iran, Israel", "Posted in Politics, World", "Tags: Iran, Israel",
    "Filed under: Politics", "Filed Under Budget, Libraries", "Tagged with: budget",
    "Categories: News, Budget", "Topics: Iran, Israel", "Trending", "Recommended", "Most Popular",
    "WATCH: Mayor leaves the hall in tears", "PHOTOS: The library through the years",
    "LISTEN: The mayor on the budget", "Story continues below",
    "Advertisement - scroll to continue",
    "ADVERTISEMENT - CONTINUE READING BELOW", "Advertisement. Scroll to continue reading.",
    "Listen to this article · 5:21 min", "Listen to this story", "Listen to article 4 minutes",
    "Previous article", "Next article", "Next post: The budget in five charts", "Load more",
    "Show more", "View more", "See all", "Also Read | Cuts in Dunmore: what we know",
    "READ | Cuts in Dunmore: what we know", "ALSO READ: Cuts in Dunmore", "You May Like",
    "Promoted content", "Sponsored by Dunmore Water", "Skip past newsletter promotion",
    "after newsletter promotion", "Enter your email address", "Open in app",
    "Join our WhatsApp channel", "Follow us on Google News", "Support quality journalism",
    "Order reprints", "Report a typo", "More in Politics", "Up next", "Read in app",
    "Subscribe for full access", "Already a member? Log in", "To continue reading, subscribe",
    "You have 2 free articles remaining", "This article is for subscribers only",
    "Add the Gazette as a preferred source on Google", "Read Next", "Print this page",
    "Get the day’s top stories in your inbox every morning: subscribe to the Gazette Daybook.",
    "Get the day's news delivered to your inbox.", "Sign up here", "Buy tickets",
    "Sign up to First Light, our free weekday email", "Stay up to date with our newsletter",
    "Want more news like this? Sign up for our newsletter.", "Scroll to continue",
    "Recommended Reading", "Editor’s Picks", "Copy link", "Link copied", "Reprints & permissions",
    "Manage cookies", "About us", "Terms and conditions", "Privacy notice", "Home",
  ])
  func `skips a promotion or control`(line: String) { #expect(reason(of: line) == "promotion") }

  @Test(arguments: [
    "4 min read", "5 minute read", "Reading time: 4 minutes", "Read time: 3 mins",
    "Updated 6:14 p.m. EST, November 3, 2025", "Last Updated : 03 Nov 2025 10:30 AM IST",
    "Published - November 03, 2025 10:30 pm IST", "Posted Mon 3 Nov 2025 at 6:14pm",
    "Mon 3 Nov 2025 at 6:14pm", "Nov. 3, 2025 | 6:14pm", "Published Nov. 3, 2025, 6:14 p.m. ET",
    "First Published: 3 November 2025 12:01am", "9h ago", "Updated 2h ago", "Yesterday at 10:30",
    "Nov 03, 2025 10:30 IST | Updated: Nov 03, 2025 11:45 IST", "Nov. 3, 2025 at 5:00 a.m. EST",
    "Last modified on Mon 3 Nov 2025 06.14 GMT", "Published 3 November 2025, 06:14 AEDT",
  ])
  func `skips a date or reading time`(line: String) { #expect(reason(of: line) == "date") }

  @Test(arguments: [
    "Getty Images/Jane Doe", "Screengrab via X", "Screengrab via Channel Nine",
    "Screenshot/YouTube",
    "Credit…Jane Doe for The Paper", "Credit...Jane Doe/The Paper", "Image: Jane Doe",
    "Picture: Supplied", "Photo: AAP", "(ABC News: Jane Doe)", "(Supplied: Jane Doe)",
    "Image credit: Jane Doe", "PTI Photo", "Express photo by Jane Doe", "Photo Credit: PTI",
    "Source: AAP / Jane Doe", "Jane Doe/Meridian Wire", "(Ariel Dacanay/Meridian)",
    "Illustration by Jane Doe", "Illustration: Jane Doe/The Paper", "Kamil Darwish/Harbor Post",
    "Ines Quarles / Meridian", "Photograph: Ines Quarles/Meridian",
    "Jane Doe for The Kennebec Post",
    "Photo illustration by Jane Doe", "Graphic: Jane Doe", "Courtesy of the Doe family",
    "Handout via Meridian",
  ])
  func `skips a credit of an unknown agency`(line: String) {
    #expect(reason(of: line) == "credit")
  }

  @Test(arguments: [
    "Enlarge this image", "toggle caption", "Hide caption", "hide caption", "Show caption",
    "Image caption, The hall was built in 1903", "Media caption, Watch: the vote in full",
    "Ann Pell speaks in Riverton. (ABC News: Jane Doe)",
    "Ann Pell speaks in Riverton.(Supplied: Doe family)",
    "The hall on Monday.Credit…Jane Doe for The Paper",
    "The hall on Monday. Credit...Jane Doe/The Paper", "The hall on Monday. | Photo Credit: PTI",
    "Ann Pell waits outside the hall on Monday. (Ariel Dacanay/Meridian)",
    "Ann Pell, left, and Bob Roe at the hall on Monday. Kamil Darwish/Meridian Wire",
    "View image in fullscreen", "Open image in gallery", "Image source, Getty",
    "Ann Pell waits outside the hall. (Express photo by Jane Doe)",
  ])
  func `skips a caption of an unknown agency`(line: String) {
    #expect(["caption", "credit"].contains(reason(of: line)))
  }

  @Test(arguments: [
    "Sign in to comment", "View all comments", "Read 63 comments", "Show 12 comments",
    "Comment on this story", "Log in to comment", "Read the comments", "View Comments",
    "Be the first to comment", "Comments are closed.", "1 Comment", "See all comments (12)",
    "Comments (12)", "Load more comments", "Join the debate", "View comments (12)",
    "Have your say: sign in to leave a comment", "Log in to join the conversation.",
    "12 Responses", "Post your comment", "Leave a Reply Cancel reply", "63 Comments on this story",
  ])
  func `skips a line about comments`(line: String) { #expect(reason(of: line) == "comments") }

  @Test(arguments: [
    "Send tips to tips@example.com", "Send tips to tips@example.com.", "Email: jane@example.com",
    "Twitter: @janedoe", "X: @janedoe", "Follow her on Twitter @janedoe",
    "Know more? Email jane@example.com", "Contact our newsroom at news@example.com.",
  ])
  func `skips a way to reach the paper`(line: String) { #expect(reason(of: line) == "contact") }

  @Test(arguments: [
    "This article was originally published in the Gazette.",
    "This article was first published in the Gazette.", "With inputs from PTI",
    "(With inputs from agencies)", "(With agency inputs)", "Views are personal.",
    "Edited by: Jane Doe", "The views expressed here are the author’s own.",
    "(This story has not been edited by our staff and is published from a syndicated feed.)",
    "Jane Doe does not work for, consult, own shares in or receive funding from any company.",
    "This story was produced by Meridian Wire.", "Jane Doe contributed to this article.",
    "This is an opinion column. The views are those of the author.",
    "Do you have an opinion on this article? Write a letter to the editor.",
    "Do you have an opinion on the issues raised in this article? Write to us.",
  ])
  func `skips a note on the article`(line: String) { #expect(reason(of: line) == "author-note") }

  @Test(arguments: [
    "All rights reserved", "(c) 2025 Gazette Media", "Copyright Gazette Media 2025",
  ])
  func `skips a note of rights`(line: String) { #expect(reason(of: line) == "copyright") }

  @Test(arguments: [
    "Share on share, the company is worth less.",
    "Posted in Dunmore since 2019, he learned to sail.",
    "Tags on the bodies were numbered.", "Filed under a false name, the claim was never checked.",
    "Trending upward since May, prices have risen by 4 percent.",
    "Recommended by two doctors, the drug was withdrawn.",
    "Most popular of all was the mayor’s dog.",
    "Watch the mayor closely, she said.", "Getty Images staff voted to join a union.",
    "Screengrabs of the chat were shown in court.", "Credit is hard to come by.",
    "Credit … where it is due.", "Image was everything to him.",
    "The story continues below the deck.",
    "Advertisements for the job appeared in May.", "Categories of waste are set by law.",
    "Listen to this man for an hour and you will believe anything.",
    "Four minutes later the roof fell in.", "Reading time is lost to telephones, teachers say.",
    "Send tips to the police, she urged residents.", "Sign-in sheets were missing.",
    "Previous articles in the series were not read in court.", "Previous articles were worse.",
    "Load more cargo and the ship will sink, he warned.", "Next post in line is the treasurer’s.",
    "View all comments with suspicion, he told the class.", "Show more mercy, the bishop asked.",
    "This article was wrong in almost every respect.", "See all the lights, the child said.",
    "Enlarge this image of the moon and you will see a crater.",
    "Hide in the cellar, they were told.",
    "Read 63 pages of this and you will weep.", "Get the day’s work done first, he told them.",
    "Updated at a cost of $3 million, the hall reopened on Monday.",
    "Comment was free; facts were not.",
    "Illustrations by children hung on the wall.", "Graphic scenes followed.",
    "Supplied with water by truck, the camp survived.", "Also read out in court were two letters.",
    "Yesterday at 10:30 the siren sounded.", "Last updated in 1987, the code is silent on drones.",
    "Join our fight, the union told its members.", "Log in the morning and you are gone by noon.",
    "After the newsletter promotion he resigned.", "Enter your office at your peril, he was told.",
    "To continue reading the report, the judge asked for water.",
    "Buy tickets early, fans were told.",
    "You have two free hours, the guard said.", "Views of the lake cost extra.",
    "Up next is Dunmore.",
    "Source after source told the same story.", "Email: it was the one thing he never read.",
    "The writer is dead, and so is the reader he wrote for.", "Home is where the vote is.",
    "Want more news like this? You will not get it from the mayor.",
    "More in sorrow than in anger.",
    "The author is plainly bored with his own hero.", "The writer is a coward.",
    "Jane Doe does not work for nothing.", "Views are mixed.", "About us, he said nothing.",
    "Copyright was never the point.", "Responses: none.", "Be the first to leave, he told himself.",
    "The council reported from a locked room.", "Promoted twice, he never led a ship.",
    "The poll (Harris and Meridian) was taken in May.", "Print this page of history in bold.",
  ])
  func `keeps a sentence that starts like furniture`(line: String) {
    #expect(reason(of: line) == nil)
  }
}
