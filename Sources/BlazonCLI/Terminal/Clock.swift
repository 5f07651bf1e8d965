import Blazon
import Credentials
import Glibc

/// The clock and the calendar on the wall: asked by commands that issue or check, never by `build`.
enum Clock {
    /// Where this machine is.
    static var today: CalendarDate? {
        var now = time(nil)
        var parts = tm()
        guard localtime_r(&now, &parts) != nil else { return nil }
        return CalendarDate(year: Int(parts.tm_year) + 1900, month: Int(parts.tm_mon) + 1, day: Int(parts.tm_mday))
    }

    /// Now, in the zone of Greenwich, to the second.
    static var now: DateTimeStamp? {
        var now = time(nil)
        var parts = tm()
        guard gmtime_r(&now, &parts) != nil,
            let day = CalendarDate(
                year: Int(parts.tm_year) + 1900, month: Int(parts.tm_mon) + 1, day: Int(parts.tm_mday))
        else { return nil }
        let time = [parts.tm_hour, parts.tm_min, parts.tm_sec].map { ($0 < 10 ? "0" : "") + String($0) }
        return DateTimeStamp("\(day)T\(time.joined(separator: ":"))Z")
    }
}
